import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newClaim } from '@/lib/changes/apply-change';
import type { ClaimView } from '@/lib/claims/schema';
import type { Entry } from '@/lib/outbox/entry';
import { arrange, isOpenable, openingState } from './review-state';

const text = 'Two ferries sank in May. The bridge opened.\n\nNobody was hurt.';
const blocks = [
  { start: 0, end: 43, kind: 'paragraph' },
  { start: 45, end: 61, kind: 'paragraph' },
];

const claimAt = (id: string, start: number, end: number, dropped = false): ClaimView => ({
  ...newClaim(id, { kind: 'add-claim', ranges: [{ start, end }], wording: text.slice(start, end) }),
  dropped,
});
const claims = [claimAt('c', 45, 61), claimAt('a', 0, 24), claimAt('b', 25, 43, true)];
const article = {
  revision: { number: 1, text, blocks },
  claims,
  stage: 'IN_REVIEW' as const,
  version: 1,
  corrections: [],
  assignments: [],
  override: null,
};

const entry = (claimId: string, state: Entry['state']): Entry => ({
  id: '1',
  claimId,
  change: { kind: 'drop' },
  seen: 1,
  at: '2026-11-23T09:00:00.000Z',
  attempts: 1,
  state,
});

describe('openingState', () => {
  it('lists the claims that stand in reading order, numbers them, and sets the others aside', () => {
    const state = openingState(article, { selectedId: 'c', filter: {} });
    expect(state.standing).toEqual(['a', 'c']);
    expect(state.dropped).toEqual(['b']);
    expect([...state.numbers]).toEqual([
      ['a', 1],
      ['c', 2],
    ]);
    expect(state.selectedId).toBe('c');
  });

  it.each(['b', 'of another article', null])('opens no claim for %s', (selectedId) => {
    expect(openingState(article, { selectedId, filter: { show: 'pending' } })).toMatchObject({
      selectedId: null,
      filter: { show: 'pending' },
      lastSavedAt: null,
      queue: [],
    });
  });
});

describe('arrange', () => {
  const some = fc.array(
    fc.record({
      start: fc.nat(40),
      length: fc.integer({ min: 1, max: 20 }),
      dropped: fc.boolean(),
    }),
    { maxLength: 10 },
  );

  it('has every claim once, in one of its two lists, and a number for each that stands', () => {
    fc.assert(
      fc.property(some, (places) => {
        const all = places.map(({ start, length, dropped }, index) =>
          claimAt(`c${index}`, start, start + length, dropped),
        );
        const byId = new Map(all.map((claim) => [claim.id, claim]));
        const { passages } = openingState(article, { selectedId: null, filter: {} });
        const { standing, dropped, numbers } = arrange(byId, passages, []);
        expect([...standing, ...dropped].sort()).toEqual([...byId.keys()].sort());
        expect(standing.map((id) => numbers.get(id))).toEqual(
          standing.map((_, index) => index + 1),
        );
        expect(dropped.every((id) => byId.get(id)?.dropped && !numbers.has(id))).toBe(true);
      }),
    );
  });
});

describe('isOpenable', () => {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const isOpen = (id: string, queue: Entry[] = [], isWritten = false) =>
    isOpenable(id, { claims: byId, queue, isWritten });
  const reword = (id: string) => ({
    ...entry(id, { kind: 'waiting' }),
    change: { kind: 'reword' as const, wording: 'Mine.' },
  });

  it('is whatever stands, and nothing that is not there', () => {
    expect(isOpen('a')).toBe(true);
    expect(isOpen('gone', [entry('gone', { kind: 'refused', detail: 'No.' })])).toBe(false);
    expect(isOpen('gone', [], true)).toBe(false);
  });

  it('is a dropped claim for the sake of a change that is held up', () => {
    expect(isOpen('b')).toBe(false);
    expect(isOpen('b', [entry('a', { kind: 'refused', detail: 'No.' })])).toBe(false);
    expect(isOpen('b', [entry('b', { kind: 'refused', detail: 'No.' })])).toBe(true);
    const current = claimAt('b', 25, 43);
    expect(isOpen('b', [entry('b', { kind: 'stale', current })])).toBe(true);
  });

  it('is what somebody else has dropped under the pen, and not what one has dropped oneself', () => {
    expect(isOpen('b', [], true)).toBe(true);
    expect(isOpen('b', [reword('b')])).toBe(true);
    expect(isOpen('b', [reword('b'), entry('b', { kind: 'waiting' })], true)).toBe(false);
  });
});
