import type { z } from 'zod';
import { notFound, Problem, staleVersion } from '@/lib/api/problem';
import { getAssignmentRule } from '@/lib/assignment-rules/queries';
import type { Actor } from '@/lib/desks/actor';
import { record } from '@/lib/ledger/mutations';
import { createOnce, db, type Transaction, transaction } from '@/lib/server/db';
import { lockArticle } from '@/lib/stages/mutations';
import { lockOf } from '@/lib/stages/stages';
import type { LedgerEvent } from '@/prisma/generated/enums';
import { canAssign, canSayDone, canWithdraw } from './access';
import { findAssignment, isStanding, listAssignments } from './queries';
import type {
  AssignmentView,
  assignArticleInput,
  changeAssignmentInput,
  setAssignmentDoneInput,
  takeArticleInput,
} from './schema';

type New = { id: string; assigneeId: string; due: Date | null; heldUntil: Date | null };

/**
 * Has a member of the desk review an article, and answers with all whom it is assigned to. Asked
 * again with the same id it answers with how things stand. Throws `not-found`, `not-allowed`,
 * `locked`, `id-taken`, `invalid-input` where nobody of the desk is meant, and `conflict` where
 * they have the article already or have marked all of it.
 */
export async function assignArticle(
  actor: Actor,
  articleId: string,
  { id, assignee: assigneeId, due }: z.output<typeof assignArticleInput>,
): Promise<AssignmentView[]> {
  if (!canAssign(actor)) {
    throw new Problem('not-allowed', 'Only an editor assigns articles. You can take one yourself.');
  }
  const asked = { id, assigneeId, due: due === null ? null : new Date(due), heldUntil: null };
  return add(actor, articleId, asked, () => {});
}

/**
 * Takes an article that not enough people have. It is held for the actor as long as the desk says,
 * and longer while they work on it. Throws `not-found`, `locked`, `id-taken`, and `conflict` where
 * others have it or the actor has marked all of it.
 */
export async function takeArticle(
  actor: Actor,
  articleId: string,
  { id }: z.output<typeof takeArticleInput>,
): Promise<AssignmentView[]> {
  const { holdMinutes, reviewersPerArticle } = await getAssignmentRule(actor);
  const heldUntil = new Date(Date.now() + holdMinutes * 60_000);
  const asked = { id, assigneeId: actor.userId, due: null, heldUntil };
  return add(actor, articleId, asked, (others) => {
    if (others.length < reviewersPerArticle) return;
    const names = others.map(({ assignee }) => assignee.name);
    const verb = names.length === 1 ? 'has' : 'have';
    throw new Problem(
      'conflict',
      `${names.join(' and ')} ${verb} this article already. Nothing was changed.`,
    );
  });
}

function add(
  actor: Actor,
  articleId: string,
  asked: New,
  refuse: (others: AssignmentView[]) => void,
): Promise<AssignmentView[]> {
  return createOnce(() =>
    transaction(async (tx) => {
      // Whoever marks a claim locks the article too: nobody is done with it in the meantime.
      const { stage } = await lockArticle(tx, actor, articleId);
      if (await isRepeated(tx, actor, articleId, asked)) return of(tx, actor, articleId);
      const lock = lockOf(stage);
      if (lock) throw new Problem('locked', `${lock} Nobody was assigned.`);
      const before = await of(tx, actor, articleId);
      const own = before.find(({ assignee }) => assignee.id === asked.assigneeId);
      const isTaking = asked.heldUntil !== null;
      // To take what one has already changes nothing.
      if (own && !own.done && isTaking) return before;
      const name = await nameOfMember(tx, actor, asked.assigneeId);
      if (own && !own.done) {
        throw new Problem('conflict', `${name} has this article already. Nothing was changed.`);
      }
      await refuseMarked(tx, articleId, { id: asked.assigneeId, name });
      refuse(before.filter(({ assignee }) => assignee.id !== asked.assigneeId));
      await storeAssignment(tx, actor, articleId, { ...asked, name, isByRule: false });
      return of(tx, actor, articleId);
    }),
  );
}

const of = async (tx: Transaction, actor: Actor, articleId: string) =>
  (await listAssignments(actor, [articleId], tx))[articleId] ?? [];

async function isRepeated(
  tx: Transaction,
  { deskId }: Actor,
  articleId: string,
  { id, assigneeId }: New,
): Promise<boolean> {
  const existing = await tx.assignment.findUnique({
    where: { id },
    select: { deskId: true, articleId: true, assigneeId: true },
  });
  if (!existing) return false;
  const { deskId: desk, articleId: article, assigneeId: person } = existing;
  if (desk === deskId && article === articleId && person === assigneeId) return true;
  throw new Problem('id-taken', 'This id belongs to another assignment. Nothing was stored.');
}

async function nameOfMember(tx: Transaction, { deskId }: Actor, userId: string): Promise<string> {
  const user = await tx.user.findFirst({
    where: {
      id: userId,
      deactivatedAt: null,
      memberships: { some: { deskId, deactivatedAt: null } },
    },
    select: { name: true },
  });
  if (user) return user.name;
  const message = 'Nobody who works on this desk has this id. Nobody was assigned.';
  throw new Problem('invalid-input', message, { issues: [{ path: 'body.assignee', message }] });
}

async function refuseMarked(
  tx: Transaction,
  articleId: string,
  { id, name }: { id: string; name: string },
): Promise<void> {
  const [row] = await tx.$queryRaw<{ marked: boolean }[]>`
    SELECT "own"."markedCount" > 0 AND "own"."markedCount" >= "a"."pendingCount"
      + "a"."verifiedCount" + "a"."unverifiedCount" + "a"."disputedCount" + "a"."needsRulingCount"
      AS "marked"
    FROM "Contribution" "own" JOIN "Article" "a" ON "a"."id" = "own"."articleId"
    WHERE "own"."articleId" = ${articleId}::uuid AND "own"."userId" = ${id}::uuid`;
  if (!row?.marked) return;
  throw new Problem(
    'conflict',
    `${name} has marked every claim of this article already. Nothing was changed.`,
  );
}

/**
 * Stores an assignment and tells the ledger. One of the same person that has lapsed or is done gives way
 * to it, and so does that of anybody who has the article no longer, with the time it was due.
 */
export async function storeAssignment(
  tx: Transaction,
  actor: Actor,
  articleId: string,
  { name, isByRule, due: dueAt, ...asked }: New & { name: string; isByRule: boolean },
): Promise<void> {
  const { deskId, userId } = actor;
  await tx.$executeRaw`
    UPDATE "Assignment" AS "s" SET "withdrawnAt" = now()
    WHERE "s"."articleId" = ${articleId}::uuid AND "s"."withdrawnAt" IS NULL
    AND ("s"."assigneeId" = ${asked.assigneeId}::uuid OR NOT ${isStanding})`;
  const assignedById = isByRule ? null : userId;
  await tx.assignment.create({
    data: { ...asked, dueAt, deskId, articleId, assignedById },
    select: { id: true },
  });
  await record(tx, actor, {
    event: 'ASSIGNMENT_ADDED',
    articleId,
    after: {
      assignee: name,
      ...(dueAt && { due: dueAt.toISOString() }),
      ...(asked.heldUntil && { heldUntil: asked.heldUntil.toISOString() }),
      ...(isByRule && { byRule: true }),
    },
  });
}

/** Says when an assignment is due. A repeat changes nothing. Throws `not-found`, `not-allowed` and `stale-version`. */
export async function changeAssignment(
  actor: Actor,
  assignmentId: string,
  { due, version }: z.output<typeof changeAssignmentInput>,
): Promise<AssignmentView[]> {
  if (!canAssign(actor)) {
    throw new Problem('not-allowed', 'Only an editor says when an article is due.');
  }
  return change(actor, assignmentId, async (tx, before, tell) => {
    const dueAt = due === null ? null : new Date(due);
    if (before.due === (dueAt?.toISOString() ?? null)) return;
    refuseStale(before, version);
    await tx.assignment.update({
      where: { id: assignmentId },
      data: { dueAt, version: { increment: 1 } },
      select: { id: true },
    });
    await tell('ASSIGNMENT_CHANGED', { before: { due: before.due }, after: { due } });
  });
}

/** Says that one is done with an article, or is not. A repeat changes nothing. Throws `not-found`, `not-allowed` and `stale-version`. */
export function setAssignmentDone(
  actor: Actor,
  assignmentId: string,
  { done, version }: z.output<typeof setAssignmentDoneInput>,
): Promise<AssignmentView[]> {
  return change(actor, assignmentId, async (tx, before, tell) => {
    if (!canSayDone(actor, { assigneeId: before.assignee.id })) {
      throw new Problem('not-allowed', 'That somebody is done is theirs to say.');
    }
    if (before.done === done) return;
    refuseStale(before, version);
    await tx.assignment.update({
      where: { id: assignmentId },
      data: { doneAt: done ? new Date() : null, version: { increment: 1 } },
      select: { id: true },
    });
    await tell(done ? 'ASSIGNMENT_DONE' : 'ASSIGNMENT_REOPENED', {});
  });
}

/**
 * Takes an article back from somebody, or gives one's own back to the desk. Throws `not-found`,
 * also where that was done already, `not-allowed` and `stale-version`.
 */
export function withdrawAssignment(
  actor: Actor,
  assignmentId: string,
  version: number,
): Promise<AssignmentView[]> {
  return change(actor, assignmentId, async (tx, before, tell) => {
    if (!canWithdraw(actor, { assigneeId: before.assignee.id })) {
      throw new Problem('not-allowed', 'Only an editor takes an article back from somebody else.');
    }
    refuseStale(before, version);
    await tx.assignment.update({
      where: { id: assignmentId },
      data: { withdrawnAt: new Date(), version: { increment: 1 } },
      select: { id: true },
    });
    await tell('ASSIGNMENT_WITHDRAWN', {});
  });
}

type Told = { before?: { due: string | null }; after?: { due: string | null } };

/** Changes an assignment that stands, and answers with all of its article. */
async function change(
  actor: Actor,
  assignmentId: string,
  work: (
    tx: Transaction,
    before: AssignmentView,
    tell: (event: LedgerEvent, told: Told) => Promise<void>,
  ) => Promise<void>,
): Promise<AssignmentView[]> {
  const { articleId } = await findAssignment(actor, assignmentId);
  return transaction(async (tx) => {
    await lockArticle(tx, actor, articleId);
    const before = (await of(tx, actor, articleId)).find(({ id }) => id === assignmentId);
    // It may have lapsed or been taken back meanwhile.
    if (!before) throw notFound('assignment');
    await work(tx, before, (event, { before: old, after }) =>
      record(tx, actor, {
        event,
        articleId,
        ...(old && { before: old }),
        after: { assignee: before.assignee.name, ...after },
      }),
    );
    return of(tx, actor, articleId);
  });
}

function refuseStale(before: AssignmentView, version: number): void {
  if (before.version !== version) throw staleVersion('assignment', before);
}

/**
 * Holds what the actor has taken for as long again, because they are heard of; at most once a
 * minute, so that it costs little. What has lapsed stays so, and can be taken again.
 */
export async function renewHold({ deskId, userId }: Actor, articleId: string): Promise<void> {
  const { holdMinutes } = await getAssignmentRule({ deskId });
  const until = new Date(Date.now() + holdMinutes * 60_000);
  await db().assignment.updateMany({
    where: {
      articleId,
      deskId,
      assigneeId: userId,
      withdrawnAt: null,
      doneAt: null,
      heldUntil: { gt: new Date(), lt: new Date(until.getTime() - 60_000) },
    },
    data: { heldUntil: until },
  });
}
