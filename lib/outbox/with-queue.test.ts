import { describe, expect, it } from 'vitest';
import { newClaim } from '@/lib/changes/apply-change';
import type { ClaimChange } from '@/lib/changes/change';
import { me, today } from '@/prisma/testing/arbitrary-claim';
import type { Entry } from './entry';
import { withQueue } from './with-queue';

const at = (start: number, end: number) => [{ start, end }];
const first = newClaim('c1', { kind: 'add-claim', ranges: at(0, 9), wording: 'One.' });
const second = newClaim('c2', { kind: 'add-claim', ranges: at(10, 19), wording: 'Two.' });
const base = new Map([first, second].map((claim) => [claim.id, claim]));

const entry = (id: string, claimId: string, change: ClaimChange): Entry => ({
  id,
  claimId,
  change,
  seen: 1,
  at: today,
  attempts: 0,
  state: { kind: 'waiting' },
});
const split: ClaimChange = {
  kind: 'split',
  otherId: 'c3',
  ranges: at(0, 4),
  wording: 'O.',
  part: { ranges: at(5, 9), wording: 'Ne.' },
};

describe('claims with what waits to be saved', () => {
  it('are those alone that something waits for', () => {
    const waiting = withQueue(base, [entry('1', 'c2', { kind: 'drop' })], me);
    expect([...waiting.keys()]).toEqual(['c2']);
    expect(waiting.get('c2')?.dropped).toBe(true);
  });

  it('show one change on top of another, across the claims they are about', () => {
    const queue = [
      entry('1', 'c1', split),
      entry('2', 'c3', { kind: 'set-verdict', value: 'VERIFIED', rationale: '', ranges: at(5, 9) }),
      entry('3', 'c3', { kind: 'merge', otherId: 'c2', ranges: at(5, 19), wording: 'Both.' }),
    ];
    const waiting = withQueue(base, queue, me);
    expect(waiting.get('c1')).toMatchObject({ ranges: at(0, 4), wording: 'O.' });
    expect(waiting.get('c3')).toMatchObject({
      ranges: at(5, 19),
      status: 'PENDING',
      verdicts: [{ reviewer: me, value: 'VERIFIED' }],
    });
    expect(waiting.get('c2')).toMatchObject({ dropped: true, mergedInto: 'c3' });
  });

  it('leave out what neither server nor queue know', () => {
    expect(withQueue(base, [entry('1', 'gone', { kind: 'drop' })], me).size).toBe(0);
  });
});
