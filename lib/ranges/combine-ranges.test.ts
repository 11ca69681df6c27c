import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textWithRanges } from '@/prisma/testing/arbitrary-text';
import { joinRanges, withoutRange } from './combine-ranges';
import { findRangeProblem, type Range } from './range';

const text = 'The mayor opened  the bridge.\nIt cost much.';

describe('joinRanges', () => {
  it.each([
    ['that share words', [[0, 9]], [[4, 16]], [[0, 16]]],
    ['that touch', [[0, 3]], [[3, 9]], [[0, 9]]],
    ['with spaces between them', [[4, 16]], [[18, 28]], [[4, 28]]],
    [
      'with words between them',
      [[0, 3]],
      [[10, 16]],
      [
        [0, 3],
        [10, 16],
      ],
    ],
    [
      'with a line break between them',
      [[18, 29]],
      [[30, 32]],
      [
        [18, 29],
        [30, 32],
      ],
    ],
    ['of which one holds the other', [[0, 28]], [[4, 9]], [[0, 28]]],
  ])('makes of two %s what a claim can have', (_what, a, b, joined) => {
    const of = (places: number[][]) => places.map(([start = 0, end = 0]) => ({ start, end }));
    expect(joinRanges(text, of(a), of(b))).toEqual(of(joined));
    expect(joinRanges(text, of(b), of(a))).toEqual(of(joined));
  });

  it('holds every character of both, and beyond them only white space', () => {
    const inside = (ranges: readonly Range[], at: number) =>
      ranges.some(({ start, end }) => start <= at && at < end);
    fc.assert(
      fc.property(textWithRanges, fc.nat(9), (given, cut) => {
        const [a, b] = [given.ranges.slice(0, cut), given.ranges.slice(cut)];
        const joined = joinRanges(given.text, a, b);
        expect(findRangeProblem(given.text, joined)).toBeNull();
        for (let at = 0; at < given.text.length; at += 1) {
          if (inside(given.ranges, at)) expect(inside(joined, at)).toBe(true);
          else if (inside(joined, at)) expect(given.text.charAt(at)).toMatch(/[^\S\n]/);
        }
      }),
    );
  });
});

describe('withoutRange', () => {
  it('takes one away, and leaves the last', () => {
    const [a, b] = [
      { start: 0, end: 3 },
      { start: 4, end: 9 },
    ];
    expect(withoutRange([a, b], 0)).toEqual([b]);
    expect(withoutRange([b], 0)).toEqual([b]);
  });
});
