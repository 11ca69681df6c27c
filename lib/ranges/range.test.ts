import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compareByPosition,
  findRangeProblem,
  numberClaims,
  quoteOf,
  quotesOf,
  trimRange,
} from './range';

const anyText = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 });

/** A text and ascending ranges made by cutting it between characters. */
const textAndRanges = fc
  .array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }), {
    minLength: 1,
    maxLength: 12,
  })
  .map((pieces) => {
    let end = 0;
    const ranges = pieces.map((piece) => {
      end += piece.length;
      return { start: end - piece.length, end };
    });
    return { text: pieces.join(''), pieces, ranges };
  });

describe('the ranges of a claim', () => {
  it.each([
    ['none', []],
    ['empty', [{ start: 2, end: 2 }]],
    ['empty', [{ start: 3, end: 2 }]],
    ['outside', [{ start: -1, end: 2 }]],
    ['outside', [{ start: 0, end: 13 }]],
    [
      'overlapping',
      [
        { start: 0, end: 3 },
        { start: 2, end: 4 },
      ],
    ],
    [
      'overlapping',
      [
        { start: 8, end: 11 },
        { start: 0, end: 4 },
      ],
    ],
    ['splits-character', [{ start: 0, end: 6 }]],
    ['splits-character', [{ start: 6, end: 9 }]],
    ['blank', [{ start: 4, end: 5 }]],
    [null, [{ start: 0, end: 12 }]],
    [
      null,
      [
        { start: 0, end: 4 },
        { start: 4, end: 7 },
      ],
    ],
  ])('have the problem %s', (problem, ranges) => {
    //        0123456 8  (the emoji takes two code units, 5 and 6)
    const text = 'Fire\u00A0🔥 out.';
    expect(text).toHaveLength(12);
    expect(findRangeProblem(text, ranges)).toBe(problem);
  });

  it('are fine where they cut a text between its characters and hold words', () => {
    fc.assert(
      fc.property(textAndRanges, ({ text, pieces, ranges }) => {
        const expected = pieces.some((piece) => piece.trim() === '') ? 'blank' : null;
        expect(findRangeProblem(text, ranges)).toBe(expected);
        expect(quotesOf(text, ranges)).toEqual(pieces);
        expect(quoteOf(text, ranges)).toBe(pieces.join(' … '));
      }),
    );
  });

  it('that pass are well-formed text', () => {
    const offset = fc.integer({ min: -2, max: 62 });
    fc.assert(
      fc.property(anyText, offset, offset, (text, start, end) => {
        fc.pre(findRangeProblem(text, [{ start, end }]) === null);
        const quote = text.slice(start, end);
        expect(quote).toHaveLength(end - start);
        expect(quote.isWellFormed()).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

describe('trimming a range', () => {
  it('leaves the same words without the white space around them', () => {
    fc.assert(
      fc.property(anyText, fc.nat(60), fc.nat(60), (text, start, end) => {
        const trimmed = trimRange(text, { start, end });
        const words = text.slice(start, end).trim();
        if (words === '') expect(trimmed).toBeNull();
        else expect(trimmed && text.slice(trimmed.start, trimmed.end)).toBe(words);
      }),
      { numRuns: 500 },
    );
  });

  it('takes a non-breaking space and a line break for white space', () => {
    expect(trimRange('a\u00A0b\r\n', { start: 1, end: 5 })).toEqual({ start: 2, end: 3 });
    expect(trimRange('\u00A0\r\n', { start: 0, end: 3 })).toBeNull();
  });
});

const claim = (id: string, start: number, end: number, dropped = false) => ({
  id,
  ranges: [{ start, end }],
  dropped,
});

describe('the numbers in the margin', () => {
  it('follow the reading order and leave dropped claims out', () => {
    const claims = [
      claim('d', 30, 40),
      claim('b', 5, 20),
      claim('x', 6, 9, true),
      claim('a', 5, 9),
      claim('c', 5, 20),
    ];
    expect([...numberClaims(claims)]).toEqual([
      ['a', 1],
      ['b', 2],
      ['c', 3],
      ['d', 4],
    ]);
  });

  it('do not depend on the order in which the claims come', () => {
    const someClaim = fc.record({
      id: fc.uuid(),
      ranges: fc
        .tuple(fc.nat(50), fc.integer({ min: 1, max: 9 }))
        .map(([start, length]) => [{ start, end: start + length }]),
      dropped: fc.boolean(),
    });
    const claims = fc.uniqueArray(someClaim, { selector: ({ id }) => id, maxLength: 12 });
    const shuffled = claims.chain((some) =>
      fc.tuple(
        fc.constant(some),
        fc.shuffledSubarray(some, { minLength: some.length, maxLength: some.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([some, others]) => {
        const numbers = numberClaims(some);
        expect(numberClaims(others)).toEqual(numbers);
        const standing = some.filter(({ dropped }) => !dropped).length;
        expect([...numbers.values()]).toEqual(Array.from({ length: standing }, (_, i) => i + 1));
      }),
    );
  });

  it('leave the list that they number as it was', () => {
    const claims = [claim('b', 9, 12), claim('a', 1, 3)];
    numberClaims(claims);
    expect(claims.map(({ id }) => id)).toEqual(['b', 'a']);
    expect(compareByPosition(claim('a', 1, 3), claim('a', 1, 3))).toBe(0);
  });
});
