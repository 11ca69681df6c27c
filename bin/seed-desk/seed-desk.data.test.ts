import { beforeAll, describe, expect, it } from 'vitest';
import { getArticle } from '@/lib/articles/queries';
import { statusOf } from '@/lib/claims/status';
import { openComments } from '@/lib/comments/open-comments';
import type { Actor } from '@/lib/desks/actor';
import { quoteOf } from '@/lib/ranges/range';
import { db } from '@/lib/server/db';
import { seedDesk } from './seed-desk';

let actors: Actor[];
const heard: number[] = [];

beforeAll(async () => {
  actors = await seedDesk({ articles: 60, claimsPerArticle: 8, tell: (done) => heard.push(done) });
});

describe('a seeded desk', () => {
  it('has counters that are a recount of its claims, in the words of its texts', async () => {
    const [editor] = actors;
    if (!editor) throw new Error('It has an editor.');
    const rows = await db().article.findMany({ where: { deskId: editor.deskId } });
    expect(rows).toHaveLength(60);
    expect(heard).toEqual([60]);
    const met = new Set<string>();
    for (const { id } of rows) {
      const article = await getArticle(editor, id);
      const counts = { PENDING: 0, VERIFIED: 0, UNVERIFIED: 0, DISPUTED: 0, NEEDS_RULING: 0 };
      for (const claim of article.claims) {
        counts[claim.status] += 1;
        met.add(claim.status);
        expect(claim.status).toBe(statusOf(claim));
        expect(quoteOf(article.revision.text, claim.ranges)).toBe(claim.wording);
      }
      expect(article.counts).toEqual(counts);
      expect(article.openComments).toBe(
        article.claims.flatMap((claim) => openComments(claim)).length,
      );
      const contributions = await db().contribution.findMany({ where: { articleId: id } });
      for (const { userId, markedCount, needsRulingCount, settled } of contributions) {
        const own = article.claims.filter(({ verdicts }) =>
          verdicts.some(({ reviewer }) => reviewer.id === userId),
        );
        expect(own).toHaveLength(markedCount);
        expect(own.filter(({ status }) => status === 'NEEDS_RULING')).toHaveLength(
          needsRulingCount,
        );
        expect(settled).toBe(markedCount === article.claims.length && needsRulingCount === 0);
      }
    }
    expect(met.size).toBe(5);
  });

  it('has assignments that are done where their assignees have marked every claim', async () => {
    const [editor] = actors;
    if (!editor) throw new Error('It has an editor.');
    const rows = await db().assignment.findMany({
      where: { deskId: editor.deskId },
      select: { articleId: true, assigneeId: true, markedAt: true },
    });
    expect(rows.length).toBeGreaterThan(30);
    for (const { articleId, assigneeId, markedAt } of rows) {
      const { claims } = await getArticle(editor, articleId);
      const isMarked = claims.every(({ verdicts }) =>
        verdicts.some(({ reviewer }) => reviewer.id === assigneeId),
      );
      expect(markedAt !== null).toBe(isMarked);
    }
  });

  it('has an entry in the ledger for every verdict and article', async () => {
    const where = { deskId: actors[0]?.deskId ?? '' };
    const told = (event: 'VERDICT_GIVEN' | 'ARTICLE_ADDED') =>
      db().ledgerEntry.count({ where: { ...where, event } });
    expect(await told('VERDICT_GIVEN')).toBe(await db().verdict.count({ where }));
    expect(await told('ARTICLE_ADDED')).toBe(60);
  });
});
