import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeUpArticle } from '@/prisma/testing/made-up-text';
import { nearKeys } from './near-keys';
import { shareInCommon, shinglesOf } from './shingles';
import { sourceKey } from './source-key';

const textOf = (seed: number, words = 400) => makeUpArticle({ words, claims: 10, seed }).text;

const shareKey = (one: string, other: string) => {
  const keys = new Set(nearKeys(shinglesOf(one)));
  return nearKeys(shinglesOf(other)).some((key) => keys.has(key));
};

/** The text with every so many-th of its words another one. */
const changed = (text: string, every: number) =>
  text.replace(/\w+/g, (word, at: number) => (at % every === 0 ? `x${word}` : word));

describe('the key of a web address', () => {
  it.each([
    'http://post.example/news/bridge',
    'https://www.post.example/news/bridge/',
    'HTTPS://Post.example/news/bridge#comments',
    'https://post.example/news/bridge?utm_source=a&utm_medium=b',
    ' https://post.example/news/bridge?fbclid=x ',
  ])('is the same for every address of one article: %s', (address) => {
    expect(sourceKey(address)).toBe('post.example/news/bridge');
  });

  it.each([
    ['https://post.example/?id=7&utm_source=a&page=2', 'post.example?id=7&page=2'],
    ['https://post.example/?utm_source=a&id=7', 'post.example?id=7'],
    ['https://post.example/News', 'post.example/News'],
    ['https://post.example', 'post.example'],
    ['', null],
    [null, null],
  ])('keeps what makes it another page: %s', (address, key) => {
    expect(sourceKey(address)).toBe(key);
  });
});

describe('what two texts have in common', () => {
  it('is all of it, whatever their capitals, marks and line breaks', () => {
    const text = 'The bridge was closed on Tuesday, the port authority said.';
    const other = 'THE BRIDGE\nwas closed — on Tuesday. The port authority said';
    expect(shareInCommon(shinglesOf(text), shinglesOf(other))).toBe(1);
  });

  it('is all of the shorter one, where that is a part of the other', () => {
    const text = textOf(1);
    expect(shareInCommon(shinglesOf(text), shinglesOf(`${text}\n\n${textOf(2)}`))).toBe(1);
  });

  it('is next to nothing for two texts', () => {
    expect(shareInCommon(shinglesOf(textOf(1)), shinglesOf(textOf(2)))).toBeLessThan(0.05);
    expect(shareInCommon(shinglesOf(''), shinglesOf('Words.'))).toBe(0);
    expect(shareInCommon(shinglesOf('橋が閉鎖された'), shinglesOf('橋が閉鎖された。'))).toBe(1);
  });
});

describe('the keys of a text', () => {
  it('are sixteen integers, the same for the same text, and none without words', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const keys = nearKeys(shinglesOf(text));
        expect(nearKeys(shinglesOf(text))).toEqual(keys);
        expect([0, 16]).toContain(keys.length);
        for (const key of keys) expect(key).toBe(key | 0);
      }),
    );
  });

  it('find texts of which a few words were changed, or to which a paragraph was added', () => {
    for (let seed = 1; seed <= 60; seed += 1) {
      const text = textOf(seed);
      expect(shareKey(text, changed(text, 40))).toBe(true);
      expect(shareKey(text, `${text}\n\n${textOf(seed + 1000, 60)}`)).toBe(true);
    }
  });

  it('find no other texts', () => {
    const found = Array.from({ length: 60 }, (_, seed) =>
      shareKey(textOf(seed), textOf(seed + 500)),
    );
    expect(found.filter(Boolean)).toEqual([]);
  });
});
