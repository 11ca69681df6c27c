import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textWithRanges } from '@/prisma/testing/arbitrary-text';
import { findRangeProblem, type Range } from './range';
import { splitRanges } from './split-ranges';

const text = 'Two ferries sank, and the pier 🔥 burned.';
const whole = [{ start: 0, end: text.length }];
const wordsOf = (parts: [Range[], Range[]] | null) =>
  parts?.map((ranges) => ranges.map(({ start, end }) => text.slice(start, end)));

describe('splitRanges', () => {
  it('cuts between words, and leaves the space out', () => {
    expect(wordsOf(splitRanges(text, whole, text.indexOf(' and')))).toEqual([
      ['Two ferries sank,'],
      ['and the pier 🔥 burned.'],
    ]);
  });

  it('cuts no character in two', () => {
    expect(wordsOf(splitRanges(text, whole, text.indexOf('🔥') + 1))?.[1]).toEqual(['🔥 burned.']);
  });

  it('parts ranges that lie on either side', () => {
    const ranges = [
      { start: 0, end: 3 },
      { start: 4, end: 16 },
    ];
    expect(wordsOf(splitRanges(text, ranges, 4))).toEqual([['Two'], ['ferries sank']]);
  });

  it('is nothing at an end, beyond it, or with white space alone on one side', () => {
    for (const at of [0, text.length, text.length + 5]) {
      expect(splitRanges(text, whole, at)).toBeNull();
    }
    expect(splitRanges('  So.', [{ start: 0, end: 5 }], 2)).toBeNull();
  });

  it('loses no word and doubles none, wherever it cuts', () => {
    fc.assert(
      fc.property(textWithRanges, fc.nat(120), (given, at) => {
        const parts = splitRanges(given.text, given.ranges, at);
        if (!parts) return;
        const words = (ranges: readonly Range[]) =>
          ranges
            .map(({ start, end }) => given.text.slice(start, end))
            .join('')
            .replaceAll(/\s/g, '');
        expect(parts.map((part) => findRangeProblem(given.text, part))).toEqual([null, null]);
        expect(parts.map(words).join('')).toBe(words(given.ranges));
        expect(parts[0].at(-1)?.end ?? 0).toBeLessThanOrEqual(parts[1][0]?.start ?? 0);
      }),
      { numRuns: 500 },
    );
  });
});
