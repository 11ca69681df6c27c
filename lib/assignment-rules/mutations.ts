import { isDeepStrictEqual } from 'node:util';
import { v7 as uuid } from 'uuid';
import type { z } from 'zod';
import { Problem } from '@/lib/api/problem';
import { canAssign } from '@/lib/assignments/access';
import { storeAssignment } from '@/lib/assignments/mutations';
import { isOpen, listAssignments } from '@/lib/assignments/queries';
import type { Actor } from '@/lib/desks/actor';
import { changePolicy } from '@/lib/policy/mutations';
import { type Transaction, transaction } from '@/lib/server/db';
import { lockArticle } from '@/lib/stages/mutations';
import { lockOf, workableStages } from '@/lib/stages/stages';
import type { AssignBy } from '@/prisma/generated/enums';
import { type Candidate, chooseByLoad, chooseInTurn } from './choose-assignees';
import { getAssignmentRule } from './queries';
import type { AssignmentRuleView, setAssignmentRuleInput } from './schema';

type LockedRule = {
  assignBy: AssignBy;
  memberIds: string[];
  reviewersPerArticle: number;
  dueHours: number | null;
  lastAssigneeId: string | null;
};

/**
 * Assigns an article that arrives as the desk's rule has it, inside the transaction that brings it
 * in. The rule's row is locked until that ends, so that of two articles that arrive at once, on
 * whatever servers, the second is assigned in knowledge of the first. Where nobody takes part the
 * article is left for somebody to take.
 */
export async function assignByRule(
  tx: Transaction,
  actor: Actor,
  articleId: string,
): Promise<void> {
  const rule = await lockRule(tx, actor);
  if (!rule) return;
  const candidates = await listCandidates(tx, actor, rule);
  const count = rule.reviewersPerArticle;
  await assignSome(tx, actor, articleId, {
    rule,
    candidates,
    count,
    due: null,
    idOf: () => uuid(),
  });
}

type More = {
  /** When it is due, as an instant; null as the rule has it. */
  due: string | null;
  /** The id of the assignment at a place, from 0: the same where the same is asked for again. */
  idOf: (place: number) => string;
};

/**
 * Has those whom the rule chooses review an article that is there already, as many as are missing,
 * and answers with the ids of the assignments. Asked again with the same ids it assigns nobody more.
 * Throws `not-found`, `not-allowed`, `locked`, and `conflict` where the desk assigns by hand, where
 * enough people have the article, or where nobody else takes part.
 */
export function assignMoreByRule(
  actor: Actor,
  articleId: string,
  { due, idOf }: More,
): Promise<string[]> {
  if (!canAssign(actor)) throw new Problem('not-allowed', 'Only an editor assigns articles.');
  return transaction(async (tx) => {
    const { stage } = await lockArticle(tx, actor, articleId);
    const rule = await lockRule(tx, actor);
    if (!rule) throw refused('This desk assigns by hand, so that no rule chooses anybody.');
    const asked = Array.from({ length: rule.reviewersPerArticle }, (_, place) => idOf(place));
    const stored = await tx.assignment.findMany({
      where: { id: { in: asked }, articleId, deskId: actor.deskId },
      select: { id: true },
    });
    if (stored.length > 0) return stored.map(({ id }) => id);
    const lock = lockOf(stage);
    if (lock) throw new Problem('locked', `${lock} Nobody was assigned.`);
    const { [articleId]: standing = [] } = await listAssignments(actor, [articleId], tx);
    const count = rule.reviewersPerArticle - standing.length;
    if (count <= 0) throw refused('Enough people have this article already.');
    const have = standing.map(({ assignee }) => assignee.id);
    const everybody = await listCandidates(tx, actor, rule);
    const candidates = everybody.filter(({ id }) => !have.includes(id));
    const given = { rule, candidates, count, idOf, due: due === null ? null : new Date(due) };
    const made = await assignSome(tx, actor, articleId, given);
    if (made.length === 0) throw refused('Nobody else takes part in the rule of the desk.');
    return made;
  });
}

const refused = (why: string) => new Problem('conflict', `${why} Nobody was assigned.`);

async function lockRule(tx: Transaction, { deskId }: Actor): Promise<LockedRule | undefined> {
  const [rule] = await tx.$queryRaw<LockedRule[]>`
    SELECT "assignBy", "memberIds", "reviewersPerArticle", "dueHours", "lastAssigneeId"
    FROM "AssignmentRule" WHERE "deskId" = ${deskId}::uuid AND "assignBy" <> 'HAND' FOR UPDATE`;
  return rule;
}

type Choice = {
  rule: LockedRule;
  candidates: readonly (Candidate & { name: string })[];
  count: number;
  due: Date | null;
  idOf: (place: number) => string;
};

/** Assigns an article to so many of the candidates as the rule has it, and remembers whose turn it was. */
async function assignSome(
  tx: Transaction,
  actor: Actor,
  articleId: string,
  { rule, candidates, count, due: asked, idOf }: Choice,
): Promise<string[]> {
  const { deskId } = actor;
  const chosen =
    rule.assignBy === 'LOAD'
      ? chooseByLoad(candidates, count)
      : chooseInTurn(candidates, rule.lastAssigneeId, count);
  const byRule = rule.dueHours === null ? null : new Date(Date.now() + rule.dueHours * 3_600_000);
  const due = asked ?? byRule;
  const ids = chosen.map((_, place) => idOf(place));
  for (const [place, assigneeId] of chosen.entries()) {
    const name = candidates.find(({ id }) => id === assigneeId)?.name ?? '';
    const made = { id: ids[place] ?? uuid(), assigneeId, due, heldUntil: null };
    await storeAssignment(tx, actor, articleId, { ...made, name, isByRule: true });
  }
  const lastAssigneeId = chosen.at(-1);
  if (lastAssigneeId === undefined) return [];
  await tx.assignmentRule.update({
    where: { deskId },
    data: { lastAssigneeId },
    select: { deskId: true },
  });
  return ids;
}

/** Who takes part and works on the desk now, with how much waits for each. */
async function listCandidates(
  tx: Transaction,
  { deskId }: Actor,
  { memberIds }: LockedRule,
): Promise<(Candidate & { name: string })[]> {
  const rows = await tx.$queryRaw<
    { id: string; name: string; load: number; lastAssignedAt: Date | null }[]
  >`
    SELECT "u"."id", "u"."name", coalesce("l"."load", 0)::int AS "load", (
        SELECT max("createdAt") FROM "Assignment" "before"
        WHERE "before"."deskId" = ${deskId}::uuid AND "before"."assigneeId" = "u"."id"
      ) AS "lastAssignedAt"
    FROM "Membership" "here" JOIN "User" "u" ON "u"."id" = "here"."userId"
    LEFT JOIN LATERAL (
      SELECT sum(greatest(0, "a"."pendingCount" + "a"."verifiedCount" + "a"."unverifiedCount"
        + "a"."disputedCount" + "a"."needsRulingCount" - coalesce("own"."markedCount", 0))) AS "load"
      FROM "Assignment" "s" JOIN "Article" "a" ON "a"."id" = "s"."articleId"
      LEFT JOIN "Contribution" "own"
        ON "own"."articleId" = "a"."id" AND "own"."userId" = "s"."assigneeId"
      WHERE "s"."deskId" = ${deskId}::uuid AND "s"."assigneeId" = "u"."id" AND ${isOpen}
      AND "a"."deletedAt" IS NULL AND "a"."stage" = ANY(${[...workableStages]}::"Stage"[])
    ) "l" ON TRUE
    WHERE "here"."deskId" = ${deskId}::uuid AND "here"."deactivatedAt" IS NULL
    AND "u"."deactivatedAt" IS NULL AND CASE WHEN cardinality(${memberIds}::uuid[]) = 0 THEN "here"."role" = 'REVIEWER'
      ELSE "u"."id" = ANY(${memberIds}::uuid[]) END`;
  return rows.map(({ lastAssignedAt, ...row }) => ({
    ...row,
    lastAssignedAt: lastAssignedAt?.getTime() ?? null,
  }));
}

/**
 * Says how the desk assigns the articles that arrive; those that are there stay whose they are. A
 * repeat changes nothing. Throws `not-allowed`, `stale-version`, and `invalid-input` where somebody
 * named does not work on the desk.
 */
export function setAssignmentRule(
  actor: Actor,
  { version: seen, ...input }: z.output<typeof setAssignmentRuleInput>,
): Promise<AssignmentRuleView> {
  const { deskId } = actor;
  const rule = { ...input, members: [...input.members].sort() };
  return changePolicy(actor, {
    refusal: 'Only an admin says how the desk assigns its articles.',
    name: 'rule',
    seen,
    read: getAssignmentRule,
    isSame: ({ version: _, ...before }) => isDeepStrictEqual(before, rule),
    store: async (tx) => {
      await refuseStrangers(tx, actor, rule.members);
      const { members: memberIds, ...figures } = rule;
      const data = { ...figures, memberIds };
      await tx.assignmentRule.upsert({
        where: { deskId },
        create: { deskId, ...data },
        update: { ...data, version: { increment: 1 }, updatedAt: new Date() },
        select: { deskId: true },
      });
    },
    entryOf: ({ version: _, ...before }) => ({
      event: 'ASSIGNMENT_RULE_CHANGED',
      before,
      after: rule,
    }),
  });
}

async function refuseStrangers(
  tx: Transaction,
  { deskId }: Actor,
  members: readonly string[],
): Promise<void> {
  const known = await tx.membership.count({
    where: {
      deskId,
      userId: { in: [...members] },
      deactivatedAt: null,
      user: { deactivatedAt: null },
    },
  });
  if (known === members.length) return;
  const message = 'Somebody who is to take part does not work on this desk. Nothing was changed.';
  throw new Problem('invalid-input', message, { issues: [{ path: 'body.members', message }] });
}
