import { v7 as uuid } from 'uuid';
import { expect, it } from 'vitest';
import { listArticlesQuery } from '@/lib/articles/schema';
import { assignArticle, setAssignmentDone } from '@/lib/assignments/mutations';
import type { Actor } from '@/lib/desks/actor';
import { setDeactivated } from '@/lib/members/mutations';
import { db } from '@/lib/server/db';
import { makeArticle, makeDesk } from '@/prisma/testing/desk-fixture';
import { listArticles } from './queries';

/** The titles of all pages of two, one after the other. */
async function titlesBy(actor: Actor, query: object, after?: string): Promise<string[]> {
  const page = listArticlesQuery.parse({ ...query, limit: 2, ...(after && { after }) });
  const { articles, next } = await listArticles(actor, page);
  const titles = articles.map(({ title }) => title);
  return next === null ? titles : [...titles, ...(await titlesBy(actor, query, next))];
}

it('shows what is due first at the top through all pages, and what nobody has to do any more among the rest', async () => {
  const { admin, editor, reviewer, colleague } = await makeDesk();
  const ids: string[] = [];
  for (const title of ['one', 'two', 'three', 'four', 'five', 'six']) {
    ids.push((await makeArticle(reviewer, { title })).article.id);
  }
  const assign = (place: number, { userId: assignee }: Actor, hours: number | null) =>
    assignArticle(editor, ids[place] ?? '', {
      id: uuid(),
      assignee,
      due: hours === null ? null : new Date(Date.UTC(2030, 0, 1, hours)).toISOString(),
    });
  await assign(0, reviewer, 9);
  await assign(0, colleague, 5);
  await assign(1, reviewer, 5);
  await assign(2, reviewer, 7);
  await assign(3, reviewer, null);
  const [done] = await assign(4, reviewer, 1);
  await setAssignmentDone(reviewer, done?.id ?? '', { done: true, version: 1 });
  const timed = ['two', 'one', 'three'];
  expect(await titlesBy(editor, { sort: 'due' })).toEqual([...timed, 'six', 'five', 'four']);
  expect(await titlesBy(editor, { sort: 'due', assignee: 'nobody' })).toEqual(['six']);
  const blind = { ...colleague, blind: true };
  expect(await titlesBy(blind, { sort: 'due' })).toEqual(await titlesBy(blind, { sort: 'newest' }));
  await setDeactivated(admin, colleague.userId, { deactivated: true, version: 1 });
  expect(await titlesBy(editor, { sort: 'due' })).toEqual([
    ...['two', 'three', 'one'],
    ...['six', 'five', 'four'],
  ]);
  await db().article.update({ where: { id: ids[1] ?? '' }, data: { stage: 'SIGNED_OFF' } });
  expect((await titlesBy(editor, { sort: 'due' })).slice(0, 2)).toEqual(['three', 'one']);
});
