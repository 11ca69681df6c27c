import { v7 as uuid } from 'uuid';
import { describe, expect, it } from 'vitest';
import { editClaim } from '@/lib/claims/mutations';
import { getClaim, listClaims } from '@/lib/claims/queries';
import { addComment } from '@/lib/comments/mutations';
import { countMentions, listMentions } from '@/lib/comments/queries';
import { findFeedEntries } from '@/lib/feed/queries';
import { listArticleLedger } from '@/lib/ledger/queries';
import { listPresence } from '@/lib/presence/queries';
import { getReport } from '@/lib/reports/queries';
import { db } from '@/lib/server/db';
import { setStage } from '@/lib/stages/mutations';
import { getPublication } from '@/lib/stages/queries';
import { setVerdict } from '@/lib/verdicts/mutations';
import { getVisit } from '@/lib/visits/queries';
import { articleInput, makeArticle, makeDesk } from '@/prisma/testing/desk-fixture';
import { expectProblem } from '@/prisma/testing/expect-problem';
import { addArticle, deleteArticle, restoreArticle } from './mutations';
import {
  countArticles,
  getArticle,
  getArticleSummary,
  listArticles,
  listDeletedArticles,
} from './queries';
import { listArticlesQuery } from './schema';

/** A desk with two articles, of which an editor has deleted the one that somebody is mentioned in. */
async function deleted() {
  const desk = await makeDesk();
  const { editor, reviewer } = desk;
  const kept = await makeArticle(reviewer);
  const { article, claim } = await makeArticle(reviewer);
  await addComment(reviewer, claim.id, { id: uuid(), text: `Ask them, @${editor.name}.` });
  const before = await getArticle(editor, article.id);
  await deleteArticle(editor, article.id, 1);
  return { ...desk, kept: kept.article, article, claim, before };
}

const verdict = { value: 'VERIFIED', rationale: '', version: null } as const;

describe('a deleted article', () => {
  it('is found nowhere, by nobody', async () => {
    const { admin, article, claim } = await deleted();
    const calls = [
      () => getArticle(admin, article.id),
      () => getArticleSummary(admin, article.id),
      () => getPublication(admin, article.id),
      () => getReport(admin, article.id),
      () => listArticleLedger(admin, article.id, { limit: 9 }),
      () => getVisit(admin, article.id),
      () => listPresence(admin, article.id),
      () => getClaim(admin, claim.id),
      () => setVerdict(admin, claim.id, verdict),
      () => editClaim(admin, claim.id, { version: 1, wording: 'So.' }),
      () => addComment(admin, claim.id, { id: uuid(), text: 'So?' }),
      () => setStage(admin, article.id, { stage: 'READY', version: 2, note: '' }),
      () => deleteArticle(admin, article.id, 2),
    ];
    for (const call of calls) await expectProblem('not-found', call());
    expect(await listClaims(admin, article.id)).toEqual([]);
  });

  it('is in no list, count, search or mention', async () => {
    const { editor, kept } = await deleted();
    for (const search of ['', 'bridge']) {
      const { articles } = await listArticles(editor, listArticlesQuery.parse({ search }));
      expect(articles.map(({ id }) => id)).toEqual([kept.id]);
    }
    expect(await countArticles(editor)).toMatchObject({ all: 1, pending: 1 });
    expect(await countMentions(editor)).toBe(0);
    expect(await listMentions(editor)).toEqual([]);
  });

  it('is in the feed only as deleted', async () => {
    const { editor, article } = await deleted();
    const rows = await db().ledgerEntry.findMany({
      where: { articleId: article.id },
      orderBy: { id: 'asc' },
    });
    const told = await findFeedEntries(
      editor,
      rows.map(({ id }) => id.toString()),
    );
    expect(told.map(({ id }) => id)).toEqual([rows.at(-1)?.id.toString()]);
    expect(rows.at(-1)?.event).toBe('ARTICLE_DELETED');
  });

  it('is listed for editors, with who has deleted it', async () => {
    const { editor, reviewer, article } = await deleted();
    expect(await listDeletedArticles(editor)).toMatchObject([
      { id: article.id, version: 2, deleted: { by: { id: editor.userId } } },
    ]);
    await expectProblem('not-allowed', listDeletedArticles(reviewer));
  });

  it('comes back as it was', async () => {
    const { editor, article, before } = await deleted();
    await restoreArticle(editor, article.id, 2);
    expect(await restoreArticle(editor, article.id, 2)).toMatchObject({ version: 3 });
    expect(await getArticle(editor, article.id)).toEqual({ ...before, version: 3 });
    expect(await countMentions(editor)).toBe(1);
    expect(await listDeletedArticles(editor)).toEqual([]);
    const { entries } = await listArticleLedger(editor, article.id, { limit: 2 });
    expect(entries.map(({ event }) => event)).toEqual(['ARTICLE_RESTORED', 'ARTICLE_DELETED']);
  });

  it('is not brought in again under its id', async () => {
    const { reviewer, article } = await deleted();
    await expectProblem('conflict', addArticle(reviewer, articleInput({ id: article.id })));
  });
});

describe('deleting and restoring', () => {
  it('is for editors', async () => {
    const { reviewer, article } = await deleted();
    const { article: other } = await makeArticle(reviewer);
    await expectProblem('not-allowed', deleteArticle(reviewer, other.id, 1));
    await expectProblem('not-allowed', restoreArticle(reviewer, article.id, 2));
  });

  it('is refused to whoever has seen another version', async () => {
    const { editor, kept, article } = await deleted();
    await setStage(editor, kept.id, { stage: 'READY', version: 1, note: '' });
    const stale = await expectProblem('stale-version', deleteArticle(editor, kept.id, 1));
    expect(stale.extensions.current).toMatchObject({ id: kept.id, stage: 'READY' });
    await expectProblem('stale-version', restoreArticle(editor, article.id, 1));
  });
});
