import { describe, expect, it } from 'vitest';
import { lastHand } from './last-hand';
import type { LedgerEntryView } from './schema';

const entry = (id: string, event: LedgerEntryView['event'], name: string, claimId = 'c1') => ({
  id,
  at: `2026-11-20T10:0${id}:00.000Z`,
  event,
  actor: { id: name.toLowerCase(), name },
  program: null,
  article: null,
  claim: { id: claimId, wording: 'Two ferries sank.' },
  before: null,
  after: null,
});

describe('lastHand', () => {
  const entries = [
    entry('5', 'CLAIM_REWORDED', 'Cem', 'c2'),
    entry('4', 'VERDICT_GIVEN', 'Dora'),
    entry('3', 'CLAIM_DROPPED', 'Ben'),
    entry('2', 'CLAIM_REWORDED', 'Ana'),
  ];

  it('is of the newest entry about this claim that is one of the events', () => {
    expect(lastHand(entries, 'c1', ['CLAIM_REWORDED', 'CLAIM_DROPPED'])).toEqual({
      id: 'ben',
      name: 'Ben',
      at: '2026-11-20T10:03:00.000Z',
    });
    expect(lastHand(entries, 'c1', ['CLAIM_REWORDED'])?.name).toBe('Ana');
  });

  it('is nobody where the entries do not say', () => {
    expect(lastHand(entries, 'c1', ['RULING_WITHDRAWN'])).toBeNull();
    expect(lastHand([{ ...entry('1', 'ARTICLE_ADDED', 'Ana'), claim: null }], 'c1', [])).toBeNull();
  });
});
