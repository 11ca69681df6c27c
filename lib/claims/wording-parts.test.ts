import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordingParts } from './wording-parts';

const insertion = (at: number, words: string) => ({
  at,
  length: ` [${words}]`.length,
  words,
  explains: { start: 0, end: 4 },
  from: { start: 9, end: 14 },
  publishedOn: null,
});
const wording = 'They [the crew] left on Friday [22 March 2024].';
const insertions = [insertion(4, 'the crew'), insertion(30, '22 March 2024')];
const shown = (text: string) =>
  wordingParts(text, insertions).map((part) => [part.text, part.insertion?.words ?? null]);

describe('the parts of a wording', () => {
  it('are its square brackets and what stands between', () => {
    expect(shown(wording)).toEqual([
      ['They ', null],
      ['[the crew]', 'the crew'],
      [' left on Friday ', null],
      ['[22 March 2024]', '22 March 2024'],
      ['.', null],
    ]);
  });

  it('are plain from where a person edited it', () => {
    expect(shown('They [the crew] left on that Friday [22 March 2024].')).toEqual([
      ['They ', null],
      ['[the crew]', 'the crew'],
      [' left on that Friday [22 March 2024].', null],
    ]);
    expect(shown('They [the men] left.')).toEqual([['They [the men] left.', null]]);
  });

  it('are the wording again when they are joined', () => {
    const places = fc.array(
      fc.record({ at: fc.nat(50), words: fc.constantFrom('the crew', '22 March 2024', '') }),
    );
    fc.assert(
      fc.property(fc.constantFrom(wording, '', ' [] []'), places, (text, given) => {
        const parts = wordingParts(
          text,
          given.map(({ at, words }) => insertion(at, words)),
        );
        expect(parts.map((part) => part.text).join('')).toBe(text);
        expect(parts.every(({ at, ...part }) => text.startsWith(part.text, at))).toBe(true);
      }),
    );
  });
});
