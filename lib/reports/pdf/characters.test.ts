import fc from 'fast-check';
import { expect, test } from 'vitest';
import { charactersOf } from './characters';

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
const atOnce = (text: string) => [...graphemes.segment(text)].map(({ segment }) => segment);

/** Letters, marks over them, families, flags and line ends: what windows may cut apart. */
const piece = fc.constantFrom(
  'a',
  'ł ',
  'e\u0301',
  '👩‍👩‍👧',
  '🇫🇷',
  '🇩',
  '\r\n',
  'นี้',
  '각',
  ' \u0301',
);

test('are those of the whole text, wherever a window ends', () => {
  fc.assert(
    fc.property(fc.array(piece, { minLength: 200, maxLength: 700 }), (pieces) => {
      const text = pieces.join('');
      expect([...charactersOf(text)]).toEqual(atOnce(text));
    }),
    { numRuns: 50 },
  );
});

test('lose nothing where one of them fills more than a window', () => {
  const text = `a${'\u0301'.repeat(1800)}b`;
  const characters = [...charactersOf(text)];
  expect(characters.join('')).toBe(text);
  expect(characters.at(-1)).toBe('b');
});
