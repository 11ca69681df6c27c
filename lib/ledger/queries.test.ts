import { beforeAll, describe, expect, it } from 'vitest';
import { setVerdict } from '@/lib/verdicts/mutations';
import { makeArticle, makeDesk } from '@/prisma/testing/desk-fixture';
import { findLedgerPosition, listArticleLedger } from './queries';

const { reviewer } = await makeDesk();
let articleId = '';

beforeAll(async () => {
  const { article, claim } = await makeArticle(reviewer);
  articleId = article.id;
  for (let version = 0; version < 6; version++) {
    const value = version % 2 === 0 ? 'VERIFIED' : 'DISPUTED';
    await setVerdict(reviewer, claim.id, { value, rationale: '', version: version || null });
  }
});

async function allPages(limit: number) {
  const pages: string[][] = [];
  let before: string | null | undefined;
  while (before !== null) {
    const query = { limit, ...(before !== undefined && { before }) };
    const { entries, next } = await listArticleLedger(reviewer, articleId, query);
    pages.push(entries.map(({ id }) => id));
    before = next;
  }
  return pages;
}

describe('the ledger of an article', () => {
  it('tells what happened, newest first, with who and when', async () => {
    const { entries, next } = await listArticleLedger(reviewer, articleId, { limit: 500 });
    expect(next).toBeNull();
    expect(entries.map(({ event }) => event)).toEqual([
      ...Array.from({ length: 5 }, () => 'VERDICT_CHANGED'),
      'VERDICT_GIVEN',
      'ARTICLE_ADDED',
    ]);
    expect(entries.every(({ actor }) => actor.id === reviewer.userId)).toBe(true);
    const moments = entries.map(({ at }) => at);
    expect(moments).toEqual([...moments].sort().reverse());
  });

  it.each([1, 2, 3, 7, 8])('in pages of %i skips and repeats nothing', async (limit) => {
    const pages = await allPages(limit);
    expect(pages.flat()).toEqual((await allPages(500)).flat());
    expect(pages.every((page) => page.length > 0 && page.length <= limit)).toBe(true);
  });

  it('has a position: its newest entry', async () => {
    const { entries } = await listArticleLedger(reviewer, articleId, { limit: 1 });
    expect(await findLedgerPosition(reviewer, articleId)).toBe(entries[0]?.id);
  });
});
