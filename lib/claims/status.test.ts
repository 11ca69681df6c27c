import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ClaimStatus, VerdictValue } from '@/prisma/generated/enums';
import { countsOf, statuses, statusFrom, statusOf, statusOrder, totalOf } from './status';

const values = {
  v: VerdictValue.VERIFIED,
  u: VerdictValue.UNVERIFIED,
  d: VerdictValue.DISPUTED,
} as const;

/** Verdicts by their letters, a tie-breaker's as a capital. */
const given = (letters: string) =>
  [...letters].map((letter) => {
    const low = letter.toLowerCase();
    return { value: values[low as keyof typeof values], breaksTie: low !== letter };
  });

// What the desk wants, what was given, and what follows.
const table = [
  [1, '', 'PENDING'],
  [1, 'v', 'VERIFIED'],
  [1, 'u', 'UNVERIFIED'],
  [1, 'd', 'DISPUTED'],
  [1, 'vv', 'VERIFIED'],
  [1, 'uu', 'UNVERIFIED'],
  [1, 'dd', 'DISPUTED'],
  [1, 'vu', 'NEEDS_RULING'],
  [1, 'uv', 'NEEDS_RULING'],
  [1, 'vd', 'NEEDS_RULING'],
  [1, 'dv', 'NEEDS_RULING'],
  [1, 'ud', 'NEEDS_RULING'],
  [1, 'du', 'NEEDS_RULING'],
  [1, 'vvv', 'VERIFIED'],
  [1, 'vvd', 'NEEDS_RULING'],
  [1, 'dvv', 'NEEDS_RULING'],
  [1, 'vud', 'NEEDS_RULING'],
  // The second verdict is missing.
  [2, '', 'PENDING'],
  [2, 'v', 'PENDING'],
  [2, 'd', 'PENDING'],
  [2, 'vv', 'VERIFIED'],
  [2, 'vu', 'NEEDS_RULING'],
  [2, 'vvv', 'VERIFIED'],
  // Of three, two that disagree decide nothing yet.
  [3, 'vv', 'PENDING'],
  [3, 'vd', 'PENDING'],
  [3, 'vvv', 'VERIFIED'],
  [3, 'vvd', 'NEEDS_RULING'],
  // A tie-breaker's verdict lets the majority decide, where there is one.
  [1, 'vdV', 'VERIFIED'],
  [1, 'vdD', 'DISPUTED'],
  [2, 'vdD', 'DISPUTED'],
  [2, 'vdU', 'NEEDS_RULING'],
  [2, 'vdVd', 'NEEDS_RULING'],
  [2, 'vdVv', 'VERIFIED'],
  [3, 'vvdD', 'NEEDS_RULING'],
  [3, 'vvdV', 'VERIFIED'],
  // What all say by now needs no majority.
  [2, 'vvV', 'VERIFIED'],
] as const;

describe('the status of a claim', () => {
  it.each(table)('that needs %i, with the verdicts "%s", is %s', (needed, verdicts, status) => {
    expect(statusFrom({ needed, verdicts: given(verdicts), ruling: null })).toBe(status);
  });

  it('is what an editor ruled, whatever was given', () => {
    for (const value of Object.values(VerdictValue)) {
      for (const [needed, verdicts] of table) {
        expect(statusFrom({ needed, verdicts: given(verdicts), ruling: { value } })).toBe(value);
      }
    }
  });

  it('does not depend on the order of the verdicts, and tells of no value that nobody gave', () => {
    const letters = fc.array(fc.constantFrom(...'vudVUD'), { maxLength: 5 });
    const needs = fc.integer({ min: 1, max: 3 });
    fc.assert(
      fc.property(letters, needs, (drawn, needed) => {
        const verdicts = given(drawn.join(''));
        const status = statusFrom({ needed, verdicts, ruling: null });
        expect(statusFrom({ needed, verdicts: verdicts.toReversed(), ruling: null })).toBe(status);
        expect(status === 'PENDING').toBe(verdicts.length < needed);
        const known = ['PENDING', 'NEEDS_RULING', ...verdicts.map(({ value }) => value)];
        expect(known).toContain(status);
      }),
    );
  });
});

describe('how a status is shown', () => {
  it('has a label, a mark and a counter of its own for every status', () => {
    const all = Object.values(ClaimStatus);
    expect([...statusOrder].sort()).toEqual([...all].sort());
    for (const part of ['label', 'mark', 'countOf', 'slug'] as const) {
      expect(new Set(all.map((status) => statuses[status][part])).size, part).toBe(all.length);
    }
  });
});

describe('the counts of an article', () => {
  const article = {
    pendingCount: 1,
    verifiedCount: 2,
    unverifiedCount: 4,
    disputedCount: 8,
    needsRulingCount: 16,
  };

  it('name each counter by its status', () => {
    expect(countsOf(article)).toEqual({
      PENDING: 1,
      VERIFIED: 2,
      UNVERIFIED: 4,
      DISPUTED: 8,
      NEEDS_RULING: 16,
    });
    for (const status of statusOrder) {
      expect(countsOf(article)[status]).toBe(article[statuses[status].countOf]);
    }
  });

  it('add up to the number of claims', () => {
    expect(totalOf(countsOf(article))).toBe(31);
  });
});

describe('what was given on other words', () => {
  const [these, others] = [[{ start: 0, end: 9 }], [{ start: 0, end: 4 }]];
  const verified = { value: VerdictValue.VERIFIED, breaksTie: false };
  const disputed = { value: VerdictValue.DISPUTED, breaksTie: false };

  it.each([
    ['a verdict', [{ ...verified, ranges: others }], null, 'PENDING'],
    [
      'one of two verdicts',
      [
        { ...verified, ranges: others },
        { ...disputed, ranges: these },
      ],
      null,
      'DISPUTED',
    ],
    ['a ruling', [{ ...verified, ranges: these }], { ...disputed, ranges: others }, 'VERIFIED'],
    ['nothing', [{ ...verified, ranges: these }], { ...disputed, ranges: these }, 'DISPUTED'],
  ])('decides nothing: %s', (_what, verdicts, ruling, status) => {
    expect(statusOf({ ranges: these, verdictsNeeded: 1, verdicts, ruling })).toBe(status);
  });
});
