import { describe, expect, it } from 'vitest';
import { newClaim } from '@/lib/changes/apply-change';
import type { ClaimChange } from '@/lib/changes/change';
import { me } from '@/prisma/testing/arbitrary-claim';
import type { Entry, Queue } from './entry';
import { acknowledge, enqueue, giveUp, keepMine, sendable, takeStep } from './queue';

const ranges = [{ start: 0, end: 9 }];
const verified: ClaimChange = { kind: 'set-verdict', value: 'VERIFIED', rationale: '', ranges };
const claim = newClaim('c1', { kind: 'add-claim', ranges, wording: 'A ferry sank.' });

const entry = (id: string, change: ClaimChange, more: Partial<Entry> = {}): Entry => ({
  id,
  claimId: 'c1',
  change,
  seen: null,
  at: '2026-11-23T09:00:00.000Z',
  attempts: 0,
  state: { kind: 'waiting' },
  ...more,
});
const idsOf = (queue: Queue) => queue.map(({ id }) => id);

describe('a change to two claims', () => {
  const ofTwo: ClaimChange = { kind: 'merge', otherId: 'c2', ranges, wording: 'Both.' };
  const reword: ClaimChange = { kind: 'reword', wording: 'So.' };
  const other = { ...claim, id: 'c2', version: 7 };
  const none = new Set<string>();

  it('waits for what came before on either, and holds up what follows on either', () => {
    const queue = [
      entry('1', reword, { claimId: 'c2' }),
      entry('2', ofTwo, { seenOther: 1 }),
      entry('3', verified),
      entry('4', verified, { claimId: 'c3' }),
    ];
    expect(idsOf(sendable(queue, { busyClaims: none }))).toEqual(['1', '4']);
    expect(idsOf(sendable(queue.slice(1), { busyClaims: none }))).toEqual(['2', '4']);
    expect(idsOf(sendable(queue.slice(1), { busyClaims: new Set(['c2']) }))).toEqual(['4']);
  });

  it('sees what the one before on each of its claims has left', () => {
    const queue = [entry('1', reword, { claimId: 'c2' }), entry('2', ofTwo, { seenOther: 1 })];
    const [merge] = acknowledge(queue, '1', [other], me.id).put;
    expect(merge).toMatchObject({ seen: queue[1]?.seen, seenOther: 7 });
  });

  it('tells what follows on each of its claims which version it now stands on', () => {
    const queue = [
      entry('1', ofTwo, { seen: 1, seenOther: 1 }),
      entry('2', reword, { seen: 1 }),
      entry('3', { kind: 'restore' }, { claimId: 'c2', seen: 1 }),
      entry('4', reword, { claimId: 'c3', seen: 1 }),
    ];
    const answer = [{ ...claim, version: 5 }, other];
    const after = takeStep(queue, acknowledge(queue, '1', answer, me.id));
    expect(after.map(({ id, seen }) => [id, seen])).toEqual([
      ['2', 5],
      ['3', 7],
      ['4', 1],
    ]);
  });

  it('is merged with no other change', () => {
    const queue = [entry('1', ofTwo, { seenOther: 1 })];
    const { put, removed } = enqueue(queue, entry('2', reword), { mayMerge: true });
    expect([put.map(({ id }) => id), removed]).toEqual([['2'], []]);
  });

  it('goes out again with the version of the claim that had moved on', () => {
    const queue = [
      entry('1', ofTwo, { seen: 1, seenOther: 1, state: { kind: 'stale', current: other } }),
    ];
    expect(keepMine(queue, '1', me.id).put).toMatchObject([
      { seen: 1, seenOther: 7, state: { kind: 'waiting' } },
    ]);
  });

  it('takes the claim it would have made with it when it is given up', () => {
    const part = { ranges, wording: 'Rest.' };
    const split: ClaimChange = { kind: 'split', otherId: 'c2', ranges, wording: 'So.', part };
    const queue = [
      entry('1', split),
      entry('2', verified, { claimId: 'c2' }),
      entry('3', verified),
    ];
    expect(giveUp(queue, '1').removed).toEqual(['1', '2']);
  });
});
