import { describe, expect, it, vi } from 'vitest';
import { applyChange, newClaim } from '@/lib/changes/apply-change';
import type { ClaimChange } from '@/lib/changes/change';
import type { ClaimView } from '@/lib/claims/schema';
import { segmentText } from '@/lib/layout/segments';
import type { Entry } from '@/lib/outbox/entry';
import { openingState } from './review-state';
import { ReviewStore } from './review-store';

const ranges = [{ start: 0, end: 24 }];

const me = { id: 'me', name: 'Mara Quist' };
const today = '2026-11-23T09:00:00.000Z';
const text = 'Two ferries sank in May. The bridge opened.';
const blocks = [{ start: 0, end: text.length, kind: 'paragraph' }];
const claimAt = (id: string, start: number, end: number): ClaimView =>
  newClaim(id, { kind: 'add-claim', ranges: [{ start, end }], wording: text.slice(start, end) });
const [first, second] = [claimAt('a', 0, 24), claimAt('b', 25, 43)];

const verified: ClaimChange = { kind: 'set-verdict', value: 'VERIFIED', rationale: '', ranges };
const drop: ClaimChange = { kind: 'drop' };
const entry = (id: string, claimId: string, change: ClaimChange, more?: Partial<Entry>): Entry => ({
  id,
  claimId,
  change,
  seen: null,
  at: today,
  attempts: 0,
  state: { kind: 'waiting' },
  ...more,
});

const answer = (claims: readonly ClaimView[]) => ({ entryId: '1', claimIds: ['a'], claims, at: 7 });

function open(selectedId: string | null = 'a') {
  const article = {
    revision: { number: 1, text, blocks },
    claims: [first, second],
    stage: 'IN_REVIEW' as const,
    version: 1,
    corrections: [],
    assignments: [],
    override: null,
  };
  const store = new ReviewStore(openingState(article, { selectedId, filter: {} }), me);
  return { store, claim: (id: string) => store.get().claims.get(id) };
}

describe('the review store', () => {
  it('shows a change at once and takes it away again when it is given up', () => {
    const { store, claim } = open();
    store.takeQueue([entry('1', 'a', verified)], null);
    expect(claim('a')).toMatchObject({ status: 'VERIFIED', verdicts: [{ reviewer: me }] });
    store.takeQueue([], null);
    expect(claim('a')).toEqual(first);
  });

  it('calls nothing saved before the server has answered', () => {
    const { store } = open();
    store.takeQueue([entry('1', 'a', verified)], null);
    expect(store.get()).toMatchObject({ lastSavedAt: null, said: '' });
    expect(store.get().savedAt.size).toBe(0);
    store.takeAnswer(answer([applyChange(first, verified, { ...me, at: today })]));
    store.takeQueue([], null);
    expect(store.get()).toMatchObject({ lastSavedAt: 7, said: 'Saved.' });
    expect([...store.get().savedAt]).toEqual([['a', 7]]);
  });

  it('draws an answer together with what still waits behind it', () => {
    const { store, claim } = open();
    const disputed: ClaimChange = { kind: 'set-verdict', value: 'DISPUTED', rationale: '', ranges };
    store.takeQueue([entry('1', 'a', verified, { attempts: 1 }), entry('2', 'a', disputed)], null);
    const seen: (string | undefined)[] = [];
    store.subscribe(() => seen.push(claim('a')?.status));
    store.takeAnswer(answer([applyChange(first, verified, { ...me, at: today })]));
    store.takeQueue([entry('2', 'a', disputed)], null);
    expect(seen).toEqual(['DISPUTED']);
  });

  it('shows what is newer on the server below what is being changed here, and remembers it', () => {
    const { store, claim } = open();
    store.takeQueue([entry('1', 'a', { kind: 'reword', wording: 'Mine.' })], null);
    store.takeNewer([
      { ...first, wording: 'Theirs.' },
      { ...second, wording: 'Theirs too.' },
    ]);
    expect(claim('a')?.wording).toBe('Mine.');
    expect(claim('b')?.wording).toBe('Theirs too.');
    store.takeQueue([], null);
    expect(claim('a')?.wording).toBe('Theirs.');
  });

  it('closes a claim that was dropped, and numbers the others anew', () => {
    const { store } = open();
    store.set({ form: { kind: 'wording' } });
    store.takeQueue([entry('1', 'a', drop)], null);
    expect(store.get()).toMatchObject({
      standing: ['b'],
      dropped: ['a'],
      selectedId: null,
      form: null,
    });
    expect(store.get().numbers.get('b')).toBe(1);
  });

  it('keeps a dropped claim open as long as a change to it is held up', () => {
    const { store } = open();
    const current = { ...first, dropped: true };
    const mine: ClaimChange = { kind: 'reword', wording: 'Mine.' };
    store.takeQueue([entry('1', 'a', mine, { state: { kind: 'stale', current } })], null);
    store.takeNewer([current]);
    expect(store.get()).toMatchObject({ selectedId: 'a', standing: ['b'] });
    store.takeQueue([], null);
    expect(store.get().selectedId).toBeNull();
  });

  it('shows a claim that is being added, in its place, and forgets it when it is given up', () => {
    const { store, claim } = open();
    const added = {
      kind: 'add-claim' as const,
      ranges: [{ start: 4, end: 11 }],
      wording: 'ferries',
    };
    const marked = { ...verified, ranges: added.ranges };
    store.takeQueue([entry('1', 'c', added), entry('2', 'c', marked)], null);
    expect(store.get().standing).toEqual(['a', 'c', 'b']);
    expect(claim('c')).toMatchObject({ status: 'VERIFIED', wording: 'ferries' });
    store.takeQueue([], null);
    expect(claim('c')).toBeUndefined();
    expect(store.get().standing).toEqual(['a', 'b']);
  });

  it('lays the article out anew only where claims come, go or take other words', () => {
    const { store } = open();
    const { passages } = store.get();
    store.takeQueue([entry('1', 'a', verified)], null);
    expect(store.get().passages).toBe(passages);
    const later = [{ start: 30, end: 43 }];
    const moved: ClaimChange = { kind: 'change-ranges', ranges: later, wording: 'It opened.' };
    store.takeQueue([entry('1', 'a', moved)], null);
    expect(store.get().standing).toEqual(['b', 'a']);
    const [passage] = store.get().passages;
    const segments = passage ? segmentText(passage, passage.stretches) : [];
    expect(segments[2]?.claims.map(({ id }) => id)).toEqual(['b', 'a']);
    store.takeQueue([], null);
    expect(store.get().standing).toEqual(['a', 'b']);
    store.takeQueue([entry('1', 'a', drop)], null);
    expect(store.get().passages).not.toBe(passages);
  });

  it('says “Saved” aloud once, however many answers come', () => {
    const { store } = open();
    store.set({ said: 'Marked claim 1 verified.' });
    store.takeAnswer(answer([]));
    store.takeAnswer(answer([]));
    expect(store.get().said).toBe('Marked claim 1 verified. Saved.');
  });

  it('tells its listeners, and no longer those that have left', () => {
    const { store } = open();
    const listener = vi.fn();
    const leave = store.subscribe(listener);
    store.set({ railOver: true });
    leave();
    store.set({ railOver: false });
    expect(listener).toHaveBeenCalledTimes(1);
  });

  it('tells whoever follows a claim of what concerns it, and of nothing else', () => {
    const { store } = open();
    const told = { a: vi.fn(), b: vi.fn() };
    const stop = store.follow('a', told.a);
    store.follow('b', told.b);
    const counts = () => [told.a.mock.calls.length, told.b.mock.calls.length];

    store.takeQueue([entry('1', 'a', verified)], null);
    expect(counts()).toEqual([1, 0]);
    store.set({ selectedId: 'b' });
    expect(counts(), 'one is no longer open, the other is').toEqual([2, 1]);
    store.set({ said: 'Claim 2 of 2' });
    expect(counts()).toEqual([2, 1]);
    store.set({ filter: { show: 'verified' } });
    expect(counts()).toEqual([3, 2]);
    store.takeQueue([entry('1', 'a', verified), entry('2', 'a', drop)], null);
    expect(counts(), 'the second bears another number').toEqual([4, 3]);
    stop();
    store.takeQueue([], null);
    expect(counts()).toEqual([4, 4]);
  });
});
