import { describe, expect, it } from 'vitest';
import { applyChange, newClaim } from '@/lib/changes/apply-change';
import type { ClaimView } from '@/lib/claims/schema';
import type { VerdictValue } from '@/prisma/generated/enums';
import { progressReader } from './progress-reader';

const ranges = [{ start: 0, end: 5 }];
const claim = (id: string) => newClaim(id, { kind: 'add-claim', ranges, wording: 'Words' });
const markedBy = (id: string, marked: ClaimView, value: VerdictValue = 'VERIFIED') =>
  applyChange(
    marked,
    { kind: 'set-verdict', value, rationale: '', ranges },
    { id, name: id, at: '2026-11-23T09:00:00.000Z' },
  );
const stateOf = (...claims: ClaimView[]) => ({
  claims: new Map(claims.map((each) => [each.id, each])),
  standing: claims.map(({ id }) => id),
});

describe('the progress of a review', () => {
  it('tells what one has marked oneself from what is decided at the desk', () => {
    const state = stateOf(claim('a'), markedBy('me', claim('b')), markedBy('other', claim('c')));
    expect(progressReader('me')(state)).toEqual({ total: 3, mine: 1, pending: 1, waiting: 0 });
  });

  it('tells which claims wait for others', () => {
    const forTwo = markedBy('me', { ...claim('a'), verdictsNeeded: 2 });
    const progress = { total: 1, mine: 1, pending: 1, waiting: 1 };
    expect(progressReader('me')(stateOf(forTwo))).toEqual(progress);
  });

  it('is the very same as long as the claims are, and counted anew with each of them', () => {
    const read = progressReader('me');
    const state = stateOf(claim('a'), claim('b'));
    const first = read(state);
    expect(read({ ...state })).toBe(first);
    expect(read({ ...state, claims: new Map([['a', markedBy('me', claim('a'))]]) })).toEqual({
      ...first,
      mine: 1,
      pending: 0,
    });
    expect(read({ ...state, standing: ['a'] }).total).toBe(1);
  });
});
