import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newClaim } from '@/lib/changes/apply-change';
import type { ClaimView } from '@/lib/claims/schema';
import { withStatus } from '@/lib/claims/with-status';
import { claims, me } from '@/prisma/testing/arbitrary-claim';
import { isDue } from './recheck-at';

const ranges = [{ start: 0, end: 9 }];
const otherRanges = [{ start: 0, end: 4 }];
const at = (hour: number) => `2026-11-23T${String(hour).padStart(2, '0')}:00:00.000Z`;

const verdict = (hour: number, changes: Partial<ClaimView['verdicts'][number]> = {}) => ({
  reviewer: me,
  value: 'VERIFIED' as const,
  rationale: '',
  breaksTie: false,
  subLabel: null,
  ranges,
  updatedAt: at(hour),
  version: 1,
  ...changes,
});

const claim = (changes: Partial<ClaimView> = {}): ClaimView =>
  withStatus({
    ...newClaim('c1', { kind: 'add-claim', ranges, wording: 'Twelve people were killed.' }),
    verdicts: [verdict(9)],
    ...changes,
  });

describe('when a claim was decided', () => {
  it('is when the newest verdict or ruling on its words was given', () => {
    const ben = { id: 'ben', name: 'Ben Sato' };
    const ruling = {
      editor: ben,
      value: 'DISPUTED' as const,
      reason: 'Seen.',
      version: 1,
      subLabel: null,
    };
    const elsewhere = verdict(12, { reviewer: ben, ranges: otherRanges });
    expect(claim().decidedAt).toBe(at(9));
    expect(claim({ verdicts: [verdict(10), verdict(8, { reviewer: ben })] }).decidedAt).toBe(
      at(10),
    );
    expect(claim({ verdicts: [verdict(9), elsewhere] }).decidedAt).toBe(at(9));
    expect(claim({ ruling: { ...ruling, ranges, updatedAt: at(11) } }).decidedAt).toBe(at(11));
    expect(claim({ ruling: { ...ruling, ranges: otherRanges, updatedAt: at(11) } }).decidedAt).toBe(
      at(9),
    );
  });

  it('is never, as long as nothing is decided', () => {
    const ben = { id: 'ben', name: 'Ben Sato' };
    const torn = [verdict(9), verdict(9, { reviewer: ben, value: 'DISPUTED' })];
    expect(claim({ verdicts: [] })).toMatchObject({ decidedAt: null, recheckAt: null });
    expect(claim({ verdictsNeeded: 2, recheckAfter: 6 })).toMatchObject({ decidedAt: null });
    expect(claim({ verdicts: torn, recheckAfter: 6 })).toMatchObject({ recheckAt: null });
  });
});

describe('when a claim is due for a re-check', () => {
  it('follows from the hours of its kind', () => {
    expect(claim({ recheckAfter: null }).recheckAt).toBeNull();
    expect(claim({ recheckAfter: 6 }).recheckAt).toBe(at(15));
    expect(claim({ recheckAfter: 6, dropped: true }).recheckAt).toBeNull();
  });

  it('is the moment that somebody set, sooner or later than that, until it was looked at after it', () => {
    expect(claim({ recheckAfter: 6, recheckBy: at(11) }).recheckAt).toBe(at(11));
    expect(claim({ recheckAfter: 6, recheckBy: at(20) }).recheckAt).toBe(at(20));
    expect(claim({ recheckAfter: null, recheckBy: at(20) }).recheckAt).toBe(at(20));
    expect(claim({ recheckAfter: 6, recheckBy: at(9) }).recheckAt).toBe(at(15));
    expect(claim({ recheckAfter: null, recheckBy: at(8) }).recheckAt).toBeNull();
  });

  it('is never where somebody said so', () => {
    expect(claim({ recheckAfter: 6, recheckBy: 'never' }).recheckAt).toBeNull();
  });

  it('takes no status away: a claim that is due holds what it held', () => {
    const due = claim({ recheckAfter: 6 });
    expect(isDue(due, Date.parse(at(15)) - 1)).toBe(false);
    expect(isDue(due, Date.parse(at(15)))).toBe(true);
    expect(due.status).toBe('VERIFIED');
  });

  it('comes after the decision, and only where there is one', () => {
    fc.assert(
      fc.property(claims, ({ decidedAt, recheckAt, status }) => {
        const isDecided = status !== 'PENDING' && status !== 'NEEDS_RULING';
        expect(decidedAt !== null).toBe(isDecided);
        if (recheckAt !== null)
          expect(Date.parse(recheckAt)).toBeGreaterThan(Date.parse(decidedAt ?? ''));
      }),
    );
  });
});
