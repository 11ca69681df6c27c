import { v7 as uuid } from 'uuid';
import { expect, it } from 'vitest';
import { getArticle } from '@/lib/articles/queries';
import { listArticlesQuery } from '@/lib/articles/schema';
import { listArticles } from '@/lib/board/queries';
import type { Actor } from '@/lib/desks/actor';
import { setDeactivated } from '@/lib/members/mutations';
import { setVerdict, withdrawVerdict } from '@/lib/verdicts/mutations';
import { makeArticle, makeDesk } from '@/prisma/testing/desk-fixture';
import {
  assignArticle,
  changeAssignment,
  setAssignmentDone,
  takeArticle,
  withdrawAssignment,
} from './mutations';

const [soon, later, last] = [1, 2, 3].map((day) => `2030-01-0${day}T18:00:00.000Z`) as [
  string,
  string,
  string,
];

async function fixture(details: { title?: string; text?: string } = {}) {
  const desk = await makeDesk();
  const { article } = await makeArticle(desk.admin, details);
  const dueOf = async (actor: Actor = desk.editor) => (await getArticle(actor, article.id)).due;
  const assign = async ({ userId: assignee }: Actor, due: string | null) => {
    const all = await assignArticle(desk.editor, article.id, { id: uuid(), assignee, due });
    const own = all.find((assignment) => assignment.assignee.id === assignee);
    if (!own) throw new Error('Nobody was assigned.');
    return own;
  };
  return { ...desk, article, dueOf, assign };
}

it('an article is due as soon as the first of those is to be done who still have to review it', async () => {
  const { editor, reviewer, colleague, dueOf, assign } = await fixture();
  expect(await dueOf()).toBeNull();
  const first = await assign(reviewer, later);
  expect(await dueOf()).toBe(later);
  const second = await assign(colleague, soon);
  expect(await dueOf()).toBe(soon);
  await setAssignmentDone(colleague, second.id, { done: true, version: 1 });
  expect(await dueOf()).toBe(later);
  await setAssignmentDone(colleague, second.id, { done: false, version: 2 });
  expect(await dueOf()).toBe(soon);
  await changeAssignment(editor, second.id, { due: last, version: 3 });
  expect(await dueOf()).toBe(later);
  await withdrawAssignment(reviewer, first.id, 1);
  expect(await dueOf()).toBe(last);
  await changeAssignment(editor, second.id, { due: null, version: 4 });
  expect(await dueOf()).toBeNull();
});

it('an article is no longer due from whoever has marked every claim of it, until they take one back', async () => {
  const { reviewer, colleague, article, dueOf, assign } = await fixture();
  await assign(reviewer, soon);
  await assign(colleague, later);
  const [claim] = article.claims;
  if (!claim) throw new Error('The article has no claim.');
  const mark = { value: 'VERIFIED', rationale: '', version: null } as const;
  for (const { id } of article.claims) await setVerdict(reviewer, id, mark);
  // Every claim is decided: nobody waits for what the other was to do.
  expect(await dueOf()).toBeNull();
  await withdrawVerdict(reviewer, claim.id, 1);
  expect(await dueOf()).toBe(soon);
  await setVerdict(colleague, claim.id, { ...mark, value: 'DISPUTED' });
  await setVerdict(reviewer, claim.id, mark);
  // They disagree, and who was to be done first has marked it.
  expect(await dueOf()).toBe(later);
});

it('an article stays due where its assignee works here no longer, until it is somebody else’s', async () => {
  const { admin, reviewer, colleague, article, dueOf, assign } = await fixture();
  await assign(reviewer, soon);
  await setDeactivated(admin, reviewer.userId, { deactivated: true, version: 1 });
  expect((await getArticle(admin, article.id)).assignments).toEqual([]);
  expect(await dueOf()).toBe(soon);
  await assign(colleague, last);
  expect(await dueOf()).toBe(last);
});

it('an article that somebody takes is due when an editor says so', async () => {
  const { editor, reviewer, article, dueOf } = await fixture();
  const [taken] = await takeArticle(reviewer, article.id, { id: uuid() });
  expect(await dueOf()).toBeNull();
  await changeAssignment(editor, taken?.id ?? '', { due: soon, version: 1 });
  expect(await dueOf()).toBe(soon);
});

it('the board lists what is due soonest first, page by page, and then the newest of the rest', async () => {
  const { editor, reviewer, colleague, assign, article } = await fixture({ title: 'Second' });
  await assign(reviewer, later);
  const add = async (title: string, due: string | null) => {
    const made = await makeArticle(editor, { title });
    if (due === null) return;
    const asked = { id: uuid(), assignee: colleague.userId, due };
    await assignArticle(editor, made.article.id, asked);
  };
  await add('Fourth', null);
  await add('Third', last);
  await add('First', soon);
  await add('Newest', null);
  const listed = async (actor: Actor, query: object = {}) => {
    const titles: string[] = [];
    for (let after: string | null | undefined; after !== null; ) {
      const page = { sort: 'due', limit: 2, ...query, ...(after && { after }) };
      const list = await listArticles(actor, listArticlesQuery.parse(page));
      titles.push(...list.articles.map(({ title }) => title));
      after = list.next;
    }
    return titles;
  };
  const inOrder = ['First', 'Second', 'Third', 'Newest', 'Fourth'];
  for (const limit of [1, 2, 3, 5, 50]) expect(await listed(editor, { limit })).toEqual(inOrder);
  expect(await listed(editor, { assignee: reviewer.userId })).toEqual(['Second']);
  expect(await listed(editor, { show: 'settled' })).toEqual([]);
  const mark = { value: 'VERIFIED', rationale: '', version: null } as const;
  for (const { id } of article.claims) await setVerdict(colleague, id, mark);
  // What is decided is due no longer, though it is still somebody's to review.
  expect(await listed(editor)).toEqual(['First', 'Third', 'Newest', 'Fourth', 'Second']);
});

it('whoever reviews blind is told of no article that it is due, which would say who is done', async () => {
  const { colleague, reviewer, article, dueOf, assign } = await fixture();
  await assign(reviewer, soon);
  const blind = { ...colleague, blind: true };
  expect(await dueOf(blind)).toBeNull();
  await makeArticle(reviewer, { title: 'Newer' });
  const { articles } = await listArticles(blind, listArticlesQuery.parse({ sort: 'due' }));
  expect(articles.map(({ id, due }) => ({ isDue: id === article.id, due }))).toEqual([
    { isDue: false, due: null },
    { isDue: true, due: null },
  ]);
});
