import { v7 as uuid } from 'uuid';
import { describe, expect, it } from 'vitest';
import { deleteArticle } from '@/lib/articles/mutations';
import { listArticlesQuery } from '@/lib/articles/schema';
import { assignArticle, takeArticle } from '@/lib/assignments/mutations';
import { listArticles } from '@/lib/board/queries';
import type { Actor } from '@/lib/desks/actor';
import { db } from '@/lib/server/db';
import { setVerdict } from '@/lib/verdicts/mutations';
import { type DeskFixture, makeArticle, makeDesk } from '@/prisma/testing/desk-fixture';
import { expectProblem } from '@/prisma/testing/expect-problem';
import { countRulings, countWork, listFree, listWork } from './queries';

const hour = (of: number) => new Date(Date.UTC(2030, 0, 1, of)).toISOString();

/** Assigns a new article of this title, due at an hour of 1 January 2030 or at no time. */
async function assigned({ editor }: DeskFixture, to: Actor, title: string, at: number | null) {
  const made = await makeArticle(editor, { title });
  const due = at === null ? null : hour(at);
  await assignArticle(editor, made.article.id, { id: uuid(), assignee: to.userId, due });
  return made;
}

async function titlesOf(actor: Actor, limit: number): Promise<string[][]> {
  const pages: string[][] = [];
  let after: string | undefined;
  do {
    const { items, next } = await listWork(actor, { after, limit });
    pages.push(items.map(({ article }) => article.title));
    after = next ?? undefined;
  } while (after !== undefined);
  return pages;
}

const board = async (actor: Actor, assignee: string) => {
  const { articles } = await listArticles(actor, listArticlesQuery.parse({ assignee }));
  return articles.map(({ title }) => title).sort();
};

describe('somebody’s work', () => {
  it('comes by when it is due, what has no time last, a page at a time, and is only theirs', async () => {
    const desk = await makeDesk();
    const { reviewer, colleague } = desk;
    await assigned(desk, reviewer, 'no time', null);
    await assigned(desk, reviewer, 'evening', 18);
    await assigned(desk, reviewer, 'morning', 9);
    await assigned(desk, reviewer, 'no time either', null);
    await assigned(desk, reviewer, 'evening too', 18);
    await assigned(desk, colleague, 'somebody else’s', 1);
    const all = ['morning', 'evening', 'evening too', 'no time', 'no time either'];
    expect(await titlesOf(reviewer, 50)).toEqual([all]);
    for (const limit of [1, 2, 3]) expect((await titlesOf(reviewer, limit)).flat()).toEqual(all);
    expect(await countWork(reviewer)).toBe(5);
    await expectProblem('invalid-input', listWork(reviewer, { after: 'none', limit: 9 }));
  });

  it('counts the claims that wait for them, blind or not', async () => {
    const desk = await makeDesk();
    const { reviewer, colleague } = desk;
    const { article, claim } = await assigned(desk, reviewer, 'one', null);
    for (const actor of [reviewer, colleague]) {
      await setVerdict(actor, claim.id, { value: 'VERIFIED', rationale: '', version: null });
    }
    for (const actor of [reviewer, { ...reviewer, blind: true }]) {
      const { items } = await listWork(actor, { limit: 9 });
      expect(items.map(({ waiting }) => waiting)).toEqual([article.claims.length - 1]);
    }
  });

  it('is not what is deleted, signed off or published', async () => {
    const desk = await makeDesk();
    const { editor, reviewer } = desk;
    const { article: gone } = await assigned(desk, reviewer, 'deleted', null);
    const { article: over } = await assigned(desk, reviewer, 'over', null);
    await assigned(desk, reviewer, 'kept', null);
    await deleteArticle(editor, gone.id, 1);
    await db().article.update({ where: { id: over.id }, data: { stage: 'PUBLISHED' } });
    expect(await titlesOf(reviewer, 9)).toEqual([['kept']]);
    expect(await countWork(reviewer)).toBe(1);
  });
});

describe('what nobody has', () => {
  it('is the oldest first, without what one has marked, and gone once it is taken', async () => {
    const desk = await makeDesk();
    const { editor, reviewer, colleague } = desk;
    const { article: oldest } = await makeArticle(editor, { title: 'oldest' });
    await makeArticle(editor, { title: 'newer' });
    await assigned(desk, colleague, 'assigned', null);
    const text = 'The bridge cost 61 million crowns.';
    const { claim } = await makeArticle(editor, { title: 'marked', text });
    await setVerdict(reviewer, claim.id, { value: 'VERIFIED', rationale: '', version: null });
    const free = async (actor: Actor, most = 9) => {
      const { articles, count } = await listFree(actor, most);
      return { count, titles: articles.map(({ title }) => title) };
    };
    expect(await free(reviewer)).toEqual({ count: 2, titles: ['oldest', 'newer'] });
    expect(await free(reviewer, 1)).toEqual({ count: 2, titles: ['oldest'] });
    expect(await free(colleague)).toMatchObject({ count: 3 });
    const [taken] = await takeArticle(reviewer, oldest.id, { id: uuid() });
    expect(await free(colleague)).toMatchObject({ count: 2 });
    const where = { id: taken?.id ?? '' };
    await db().assignment.update({ where, data: { heldUntil: new Date(Date.now() - 1) } });
    expect(await free(colleague)).toMatchObject({ count: 3 });
  });
});

describe('the board by whom an article is assigned to', () => {
  it('finds what somebody has still to do, and what nobody has', async () => {
    const desk = await makeDesk();
    const { editor, reviewer, colleague } = desk;
    await makeArticle(editor, { title: 'nobody’s' });
    await assigned(desk, reviewer, 'open', 9);
    const { article } = await assigned(desk, reviewer, 'done', null);
    for (const { id } of article.claims) {
      await setVerdict(reviewer, id, { value: 'VERIFIED', rationale: '', version: null });
    }
    await assigned(desk, colleague, 'somebody else’s', 1);
    expect(await board(editor, reviewer.userId)).toEqual(['open']);
    expect(await board(editor, 'nobody')).toEqual(['nobody’s']);
    const blind = { ...reviewer, blind: true };
    expect(await board(blind, reviewer.userId)).toEqual(['open']);
    expect(await board(blind, 'nobody')).toEqual(['nobody’s']);
    // Whom others have still to mark would tell what they have marked.
    expect(await board(blind, colleague.userId)).toHaveLength(4);
    const { articles } = await listArticles(editor, listArticlesQuery.parse({}));
    expect(articles.find(({ title }) => title === 'open')?.assignments).toMatchObject([
      { assignee: { id: reviewer.userId }, due: hour(9) },
    ]);
  });
});

describe('the articles that wait for a ruling', () => {
  it('are counted', async () => {
    const { admin, reviewer, colleague } = await makeDesk();
    const { claim } = await makeArticle(admin);
    expect(await countRulings(admin)).toBe(0);
    await setVerdict(reviewer, claim.id, { value: 'VERIFIED', rationale: '', version: null });
    await setVerdict(colleague, claim.id, { value: 'DISPUTED', rationale: '', version: null });
    expect(await countRulings(admin)).toBe(1);
  });
});
