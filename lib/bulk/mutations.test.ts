import { v7 as uuid } from 'uuid';
import { describe, expect, it } from 'vitest';
import { setAssignmentRule } from '@/lib/assignment-rules/mutations';
import { getAssignmentRule } from '@/lib/assignment-rules/queries';
import { assignArticle } from '@/lib/assignments/mutations';
import { listAssignments } from '@/lib/assignments/queries';
import type { Actor } from '@/lib/desks/actor';
import { db } from '@/lib/server/db';
import { setStage } from '@/lib/stages/mutations';
import type { Stage } from '@/prisma/generated/enums';
import { makeArticle, makeDesk } from '@/prisma/testing/desk-fixture';
import { expectProblem } from '@/prisma/testing/expect-problem';
import { stepBack } from './choices';
import { changeArticles } from './mutations';
import { type BulkAction, changeArticlesInput } from './schema';

async function inReview(actor: Actor, count: number) {
  const made: { id: string; version: number }[] = [];
  for (let index = 0; index < count; index += 1) {
    const { article } = await makeArticle(actor, {
      title: `Article ${index}`,
      text: 'Two ferries sank.',
    });
    made.push({ id: article.id, version: article.version });
  }
  return made;
}

const stages = async (ids: readonly { id: string }[]) => {
  const rows = await db().article.findMany({
    where: { id: { in: ids.map(({ id }) => id) } },
    select: { stage: true, deletedAt: true },
    orderBy: { id: 'asc' },
  });
  return rows.map(({ stage, deletedAt }) => (deletedAt ? 'deleted' : stage));
};

const step = (stage: Stage, note = ''): BulkAction => ({ kind: 'step', stage, note });

describe('one thing done to many articles', () => {
  it('is done to each, and told in the ledger for each', async () => {
    const { reviewer } = await makeDesk();
    const articles = await inReview(reviewer, 3);
    const outcome = await changeArticles(reviewer, { action: step('READY'), articles });
    expect(outcome.refused).toEqual([]);
    expect(outcome.done).toMatchObject(
      articles.map(({ id, version }) => ({ id, stage: 'READY', version: version + 1 })),
    );
    expect(await stages(articles)).toEqual(['READY', 'READY', 'READY']);
    const where = { deskId: reviewer.deskId, event: 'STAGE_CHANGED' } as const;
    expect(await db().ledgerEntry.count({ where })).toBe(3);
    // A repeat, where the answer to the first was lost.
    const again = await changeArticles(reviewer, { action: step('READY'), articles });
    expect(again).toEqual(outcome);
    expect(await db().ledgerEntry.count({ where })).toBe(3);
  });

  it('is done to the others where some are refused, each with its name and the reason', async () => {
    const { reviewer, editor } = await makeDesk();
    const [fine, notReady, stale] = await inReview(reviewer, 3);
    if (!fine || !notReady || !stale) throw new Error('There are three.');
    for (const { id, version } of [fine, stale]) {
      await setStage(reviewer, id, { stage: 'READY', version, note: '' });
    }
    const elsewhere = await makeArticle((await makeDesk()).reviewer);
    const articles = [
      { id: fine.id, version: 2 },
      notReady,
      stale,
      { id: elsewhere.article.id, version: 1 },
      { id: uuid(), version: 1 },
    ];
    const { done, refused } = await changeArticles(editor, {
      action: step('SIGNED_OFF'),
      articles,
    });
    expect(done.map(({ title }) => title)).toEqual(['Article 0']);
    expect(refused.map(({ title, problem }) => [title, problem.type.split(':').at(-1)])).toEqual([
      ['Article 1', 'conflict'],
      ['Article 2', 'stale-version'],
      [null, 'not-found'],
      [null, 'not-found'],
    ]);
    expect(refused[0]?.problem.detail).toContain('No step leads from “In review” to “Signed off”');
    expect(await stages([fine, notReady, stale])).toEqual(['SIGNED_OFF', 'IN_REVIEW', 'READY']);
    expect(await stages([elsewhere.article])).toEqual(['IN_REVIEW']);
  });

  it('is nobody’s who may not do it to one', async () => {
    const { reviewer, editor } = await makeDesk();
    const articles = await inReview(reviewer, 2);
    await expectProblem(
      'not-allowed',
      changeArticles(reviewer, { action: { kind: 'delete' }, articles }),
    );
    await changeArticles(reviewer, { action: step('READY'), articles });
    const ready = articles.map(({ id }) => ({ id, version: 2 }));
    const { done, refused } = await changeArticles(reviewer, {
      action: step('SIGNED_OFF'),
      articles: ready,
    });
    expect(done).toEqual([]);
    expect(refused.map(({ problem }) => problem.type)).toEqual(
      Array(2).fill('urn:claimdesk:problem:not-allowed'),
    );
    const reopened = await changeArticles(editor, { action: step('IN_REVIEW'), articles: ready });
    expect(reopened.refused[0]?.problem.type).toBe('urn:claimdesk:problem:invalid-input');
  });

  it('deletes and restores, and so takes back what was done', async () => {
    const { reviewer, editor } = await makeDesk();
    const articles = await inReview(reviewer, 2);
    const deleted = await changeArticles(editor, { action: { kind: 'delete' }, articles });
    expect(deleted.done.map(({ title }) => title)).toEqual(['Article 0', 'Article 1']);
    expect(await stages(articles)).toEqual(['deleted', 'deleted']);
    const restored = await changeArticles(editor, {
      action: { kind: 'restore' },
      articles: deleted.done.map(({ id, version }) => ({ id, version })),
    });
    expect(restored.done).toMatchObject([{ version: 3 }, { version: 3 }]);
    expect(await stages(articles)).toEqual(['IN_REVIEW', 'IN_REVIEW']);
  });

  it('is taken back by a step where one leads back', async () => {
    const { reviewer } = await makeDesk();
    const articles = await inReview(reviewer, 2);
    const { done } = await changeArticles(reviewer, { action: step('READY'), articles });
    const back = stepBack(reviewer, { from: 'IN_REVIEW', to: 'READY' });
    if (!back) throw new Error('A step leads back.');
    const undone = await changeArticles(reviewer, {
      action: { kind: 'step', ...back },
      articles: done.map(({ id, version }) => ({ id, version })),
    });
    expect(undone.refused).toEqual([]);
    expect(await stages(articles)).toEqual(['IN_REVIEW', 'IN_REVIEW']);
  });

  it('is done to no more than a hundred, and to none twice', () => {
    const one = { id: uuid(), version: 1 };
    const many = Array.from({ length: 101 }, () => ({ id: uuid(), version: 1 }));
    for (const articles of [[], [one, one], many]) {
      expect(changeArticlesInput.safeParse({ action: { kind: 'delete' }, articles }).success).toBe(
        false,
      );
    }
    const fits = { action: { kind: 'delete' }, articles: many.slice(1) };
    expect(changeArticlesInput.safeParse(fits).success).toBe(true);
  });
});

describe('assigning many articles', () => {
  const assign = (
    assignee: string | null,
    batch: string = uuid(),
  ): Extract<BulkAction, { kind: 'assign' }> => ({
    kind: 'assign',
    batch,
    assignee,
    due: null,
  });
  const assigneesOf = async (actor: Actor, articles: readonly { id: string }[]) => {
    const ids = articles.map(({ id }) => id);
    const found = await listAssignments(actor, ids);
    return ids.map((id) => (found[id] ?? []).map(({ assignee }) => assignee.id));
  };

  it('gives each to one person once, however often it is asked for, and takes just that back', async () => {
    const { editor, reviewer, colleague } = await makeDesk();
    const [first, ...others] = await inReview(reviewer, 3);
    if (!first) throw new Error('There are three.');
    await assignArticle(editor, first.id, { id: uuid(), assignee: colleague.userId, due: null });
    const [action, articles] = [assign(reviewer.userId), [first, ...others]];
    const outcome = await changeArticles(editor, { action, articles });
    expect(outcome.refused).toEqual([]);
    expect(outcome.done.map(({ assignments }) => assignments.length)).toEqual([1, 1, 1]);
    expect(await changeArticles(editor, { action, articles })).toEqual(outcome);
    const both = [colleague.userId, reviewer.userId];
    const own = [reviewer.userId];
    expect(await assigneesOf(editor, articles)).toEqual([both, own, own]);
    const assignments = outcome.done.flatMap((article) => article.assignments);
    const undo: BulkAction = { kind: 'unassign', assignments };
    expect((await changeArticles(editor, { action: undo, articles })).refused).toEqual([]);
    expect(await assigneesOf(editor, articles)).toEqual([[colleague.userId], [], []]);
  });

  it('tells for each who has it already, and does the others', async () => {
    const { editor, reviewer } = await makeDesk();
    const articles = await inReview(reviewer, 2);
    const [first] = articles;
    if (!first) throw new Error('There are two.');
    await assignArticle(editor, first.id, { id: uuid(), assignee: reviewer.userId, due: null });
    const outcome = await changeArticles(editor, { action: assign(reviewer.userId), articles });
    expect(outcome.done).toHaveLength(1);
    expect(outcome.refused).toMatchObject([
      { id: first.id, problem: { detail: expect.stringContaining('has this article already') } },
    ]);
  });

  it('has the rule of the desk choose for each, as many as are missing', async () => {
    const { admin, editor, reviewer, colleague } = await makeDesk();
    const articles = await inReview(reviewer, 3);
    const byHand = await changeArticles(editor, { action: assign(null), articles });
    expect(byHand.refused.map(({ problem }) => problem.detail)).toEqual(
      Array(3).fill(
        'This desk assigns by hand, so that no rule chooses anybody. Nobody was assigned.',
      ),
    );
    const rule = await getAssignmentRule(admin);
    await setAssignmentRule(admin, { ...rule, assignBy: 'ROUND_ROBIN', dueHours: 6 });
    const action = assign(null);
    const outcome = await changeArticles(editor, { action, articles });
    expect(outcome.refused).toEqual([]);
    expect(await changeArticles(editor, { action, articles })).toEqual(outcome);
    const chosen = (await assigneesOf(editor, articles)).flat();
    expect(new Set(chosen)).toEqual(new Set([reviewer.userId, colleague.userId]));
    expect(chosen).toHaveLength(3);
    const more = await changeArticles(editor, { action: assign(null), articles });
    expect(more.refused).toHaveLength(3);
  });

  it('is an editor’s, and of nobody who does not work on the desk', async () => {
    const { admin, editor, reviewer, colleague } = await makeDesk();
    const articles = await inReview(reviewer, 1);
    const unassign: BulkAction = { kind: 'unassign', assignments: [uuid()] };
    for (const action of [assign(reviewer.userId), assign(null), unassign]) {
      await expectProblem('not-allowed', changeArticles(reviewer, { action, articles }));
    }
    await deactivate(admin, colleague);
    const strangers = [colleague.userId, (await makeDesk()).reviewer.userId];
    for (const person of strangers) {
      const { refused } = await changeArticles(editor, { action: assign(person), articles });
      expect(refused).toHaveLength(1);
    }
    expect(await assigneesOf(editor, articles)).toEqual([[]]);
  });

  it('by the rule passes over whoever works on the desk no more', async () => {
    const { admin, editor, reviewer, colleague } = await makeDesk();
    const articles = await inReview(reviewer, 3);
    await deactivate(admin, colleague);
    const rule = await getAssignmentRule(admin);
    await setAssignmentRule(admin, { ...rule, assignBy: 'ROUND_ROBIN' });
    await changeArticles(editor, { action: assign(null), articles });
    expect(new Set((await assigneesOf(editor, articles)).flat())).toEqual(
      new Set([reviewer.userId]),
    );
  });
});

const deactivate = ({ deskId }: Actor, { userId }: Actor) =>
  db().membership.update({
    where: { deskId_userId: { deskId, userId } },
    data: { deactivatedAt: new Date() },
    select: { userId: true },
  });
