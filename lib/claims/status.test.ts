import { describe, expect, it } from 'vitest';
import { ClaimStatus, VerdictValue } from '@/prisma/generated/enums';
import { countsOf, statuses, statusFrom, statusOf, statusOrder, totalOf } from './status';

const given = (values: string) =>
  [...values].map((letter) => ({
    value: { V: VerdictValue.VERIFIED, U: VerdictValue.UNVERIFIED, D: VerdictValue.DISPUTED }[
      letter as 'V' | 'U' | 'D'
    ],
  }));

describe('the status of a claim', () => {
  it.each([
    ['', 'PENDING'],
    ['V', 'VERIFIED'],
    ['U', 'UNVERIFIED'],
    ['D', 'DISPUTED'],
    ['VV', 'VERIFIED'],
    ['UU', 'UNVERIFIED'],
    ['DD', 'DISPUTED'],
    ['VU', 'NEEDS_RULING'],
    ['UV', 'NEEDS_RULING'],
    ['VD', 'NEEDS_RULING'],
    ['DV', 'NEEDS_RULING'],
    ['UD', 'NEEDS_RULING'],
    ['DU', 'NEEDS_RULING'],
    ['VVV', 'VERIFIED'],
    ['UUU', 'UNVERIFIED'],
    ['DDD', 'DISPUTED'],
    ['VVD', 'NEEDS_RULING'],
    ['VDV', 'NEEDS_RULING'],
    ['DVV', 'NEEDS_RULING'],
    ['VUD', 'NEEDS_RULING'],
  ])('after the verdicts "%s" without a ruling is %s', (verdicts, status) => {
    expect(statusFrom(given(verdicts), null)).toBe(status);
  });

  it.each(['', 'V', 'U', 'D', 'VV', 'VU', 'VUD'])(
    'after the verdicts "%s" is what an editor ruled',
    (verdicts) => {
      for (const value of Object.values(VerdictValue)) {
        expect(statusFrom(given(verdicts), { value })).toBe(value);
      }
    },
  );
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
  const verified = { value: VerdictValue.VERIFIED };
  const disputed = { value: VerdictValue.DISPUTED };

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
    expect(statusOf({ ranges: these, verdicts, ruling })).toBe(status);
  });
});
