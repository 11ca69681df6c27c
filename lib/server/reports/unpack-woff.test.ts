import { readFileSync } from 'node:fs';
import { create } from 'fontkit';
import { expect, test } from 'vitest';
import { unpackWoff } from './unpack-woff';

const woff = readFileSync('node_modules/@fontsource/inter/files/inter-latin-400-normal.woff');

/** What a font draws for some words, and how wide. */
function drawn(bytes: Buffer) {
  const font = create(bytes);
  if (!('layout' in font)) throw new Error('This is several fonts.');
  const { glyphs, advanceWidth } = font.layout('Ångström, “fi” 1914–18');
  return {
    name: font.postscriptName,
    characters: font.characterSet,
    advanceWidth,
    paths: glyphs.map(({ path }) => path.toSVG()),
  };
}

test('the same letters are in it, unpacked', () => {
  const font = unpackWoff(woff);
  expect(font.readUInt32BE(0)).toBe(0x00010000);
  expect(drawn(font)).toEqual(drawn(woff));
});

test('anything else is refused', () => {
  expect(() => unpackWoff(Buffer.from('wOF2'.padEnd(60)))).toThrow(RangeError);
  expect(() => unpackWoff(Buffer.from('wOFF'))).toThrow(RangeError);
});
