import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countStatuses, percentOf, percentWords, sharesOf } from './shares';

const count = fc.nat(5000);
const counts = fc.record({
  VERIFIED: count,
  UNVERIFIED: count,
  DISPUTED: count,
  NEEDS_RULING: count,
  PENDING: count,
});

test('counting names every status, held or not', () => {
  expect(countStatuses([{ status: 'DISPUTED' }, { status: 'DISPUTED' }])).toEqual({
    VERIFIED: 0,
    UNVERIFIED: 0,
    DISPUTED: 2,
    NEEDS_RULING: 0,
    PENDING: 0,
  });
});

describe('percentages', () => {
  test.each([
    [6, 31, 19.4],
    [1, 3, 33.3],
    [2, 3, 66.7],
    [1, 2000, 0.1],
    [1, 2001, 0],
    [0, 7, 0],
    [7, 7, 100],
    [23, 4000, 0.6],
  ])('%i of %i is %f', (part, total, percent) => {
    expect(percentOf(part, total)).toBe(percent);
  });

  test('of nothing are none', () => {
    expect(percentOf(0, 0)).toBeNull();
  });

  test('lie within half a tenth of the true share', () => {
    fc.assert(
      fc.property(fc.nat(100_000), fc.nat(100_000), (part, rest) => {
        fc.pre(part + rest > 0);
        const percent = percentOf(part, part + rest) ?? Number.NaN;
        expect(Math.abs(percent - (100 * part) / (part + rest))).toBeLessThanOrEqual(0.05 + 1e-9);
      }),
    );
  });

  test('add up to 100, give or take what rounding five of them can lose', () => {
    fc.assert(
      fc.property(counts, (given) => {
        const { total, shares } = sharesOf(given);
        fc.pre(total > 0);
        const sum = shares.reduce((running, share) => running + (share.percent ?? 0), 0);
        expect(Math.abs(sum - 100)).toBeLessThanOrEqual(0.25 + 1e-9);
        expect(shares.reduce((running, share) => running + share.count, 0)).toBe(total);
      }),
    );
  });
});

describe('printed percentages', () => {
  test.each([
    [6, 31, '19.4%'],
    [0, 31, '0.0%'],
    [31, 31, '100.0%'],
    [0, 0, '–'],
  ])('%i of %i is printed as %s', (part, total, words) => {
    expect(percentWords(part, total)).toBe(words);
  });

  test('never call some none, nor nearly all all', () => {
    expect(percentWords(1, 3000)).toBe('under 0.1%');
    expect(percentWords(2999, 3000)).toBe('over 99.9%');
  });
});
