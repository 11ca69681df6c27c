import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { applyChange, newClaim } from '@/lib/changes/apply-change';
import type { Entry } from '@/lib/outbox/entry';
import type { Stage } from '@/prisma/generated/enums';
import { FreshClaims } from './fresh-claims';
import { openingState } from './review-state';
import { ReviewStore } from './review-store';

// There is no page here that anything could move in.
vi.mock('./keep-in-place', () => ({ keepInPlace: (change: () => void) => change() }));

const text = 'Two ferries sank in May.';
const ranges = [{ start: 0, end: text.length }];
const claim = newClaim('a', { kind: 'add-claim', ranges, wording: text });
const me = { id: 'me', name: 'Mara Quist' };
const at = '2026-11-23T09:00:00.000Z';
const change = { kind: 'set-verdict', value: 'VERIFIED', rationale: '', ranges } as const;
const marked = applyChange(claim, change, { ...me, at });
const own: Entry = {
  id: 'own',
  claimId: 'a',
  change,
  seen: null,
  at,
  attempts: 1,
  state: { kind: 'waiting' },
};
const answer = { entryId: 'own', claimIds: ['a'], claims: [marked], at: 7 };

/** What the page has asked for, path by path. */
let asked: string[];

function open(stage: Stage = 'IN_REVIEW') {
  const article = {
    revision: { number: 1, text, blocks: [{ ...ranges[0], start: 0, end: 24, kind: 'paragraph' }] },
    claims: [claim],
    stage,
    version: 1,
    corrections: [],
    assignments: [],
    override: null,
  };
  const store = new ReviewStore(openingState(article, { selectedId: 'a', filter: {} }), me);
  return { store, fresh: new FreshClaims(store, { deskSlug: 'desk', articleId: 'article' }) };
}

/** Lets what was asked for be answered. */
const settled = () => new Promise((resolve) => setTimeout(resolve));

beforeEach(() => {
  asked = [];
  vi.stubGlobal('fetch', async (path: string) => {
    asked.push(path);
    return Response.json(path.endsWith('/claims/a') ? marked : { claims: [marked] });
  });
});
afterEach(() => vi.unstubAllGlobals());

const readA = '/api/v1/desks/desk/claims/a';
const readArticle = '/api/v1/desks/desk/articles/article';

describe('what the feed tells of a claim', () => {
  it('is read where somebody else has changed it, or a program that names no request', async () => {
    const { fresh } = open();
    fresh.hear({ claimId: 'a', requestId: 'theirs' });
    await settled();
    fresh.hear({ claimId: 'a', requestId: null });
    await settled();
    expect(asked).toEqual([readA, readA]);
  });

  it('is not read where the answer has brought it', async () => {
    const { store, fresh } = open();
    store.takeQueue([own], null);
    store.takeAnswer(answer);
    store.takeQueue([], null);
    fresh.hear({ claimId: 'a', requestId: 'own' });
    await settled();
    expect(asked).toEqual([]);
  });

  it('is not read where it is told before the answer is there', async () => {
    const { store, fresh } = open();
    store.takeQueue([own], null);
    fresh.hear({ claimId: 'a', requestId: 'own' });
    await settled();
    store.takeAnswer(answer);
    store.takeQueue([], null);
    await settled();
    expect(asked).toEqual([]);
  });

  it('is read where one’s own change leaves the queue without an answer', async () => {
    const { store, fresh } = open();
    store.takeQueue([own], null);
    fresh.hear({ claimId: 'a', requestId: 'own' });
    store.takeQueue([], null);
    await settled();
    expect(asked).toEqual([readA]);
  });

  it('is read where one’s own change is held up', async () => {
    const { store, fresh } = open();
    store.takeQueue([own], null);
    fresh.hear({ claimId: 'a', requestId: 'own' });
    store.takeQueue([{ ...own, state: { kind: 'refused', detail: 'No.' } }], null);
    await settled();
    expect(asked).toEqual([readA]);
  });

  it('is read at once and once more where an answer is under way that may be older', async () => {
    const { store, fresh } = open();
    store.takeQueue([own], null);
    fresh.hear({ claimId: 'a', requestId: 'theirs' });
    await settled();
    expect(asked).toEqual([readA]);
    store.takeAnswer(answer);
    store.takeQueue([], null);
    await settled();
    expect(asked).toEqual([readA, readA]);
  });

  it('has all of them read where it is of no claim and somebody else’s', async () => {
    const { fresh } = open();
    fresh.hear({ claimId: null, requestId: 'theirs' });
    await settled();
    fresh.hear({ claimId: null, requestId: null });
    await settled();
    expect(asked).toEqual([readArticle, readArticle]);
  });

  it.each([
    ['before the answer', false],
    ['after the answer', true],
  ])(
    'takes a new article into review with one’s own mark, %s, and reads nothing',
    async (_, late) => {
      const { store, fresh } = open('NEW');
      const answered = () => {
        store.takeAnswer(answer);
        store.takeQueue([], null);
      };
      store.takeQueue([own], null);
      if (late) answered();
      store.set({ said: 'The claim now ends after “on”.' });
      fresh.hear({ claimId: null, requestId: 'own' });
      if (!late) answered();
      await settled();
      expect(store.get().workflow).toMatchObject({ stage: 'IN_REVIEW', version: 2 });
      expect(store.get().said).toContain('The article is now: In review.');
      expect(store.get().said).toContain('The claim now ends after “on”.');
      expect(asked).toEqual([]);
    },
  );

  it('leaves a stage alone that is known to be later', async () => {
    const { store, fresh } = open('SIGNED_OFF');
    store.takeQueue([own], null);
    fresh.hear({ claimId: null, requestId: 'own' });
    await settled();
    expect(store.get().workflow).toMatchObject({ stage: 'SIGNED_OFF', version: 1 });
    expect(asked).toEqual([]);
  });
});
