import { v7 as uuid } from 'uuid';
import type { z } from 'zod';
import { Problem, staleVersion } from '@/lib/api/problem';
import { storeAssignment } from '@/lib/assignments/mutations';
import { isOpen } from '@/lib/assignments/queries';
import type { Actor } from '@/lib/desks/actor';
import { canManagePolicy } from '@/lib/desks/policy';
import { record } from '@/lib/ledger/mutations';
import { type Transaction, transaction } from '@/lib/server/db';
import { workableStages } from '@/lib/stages/stages';
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
  const { deskId } = actor;
  const [rule] = await tx.$queryRaw<LockedRule[]>`
    SELECT "assignBy", "memberIds", "reviewersPerArticle", "dueHours", "lastAssigneeId"
    FROM "AssignmentRule" WHERE "deskId" = ${deskId}::uuid AND "assignBy" <> 'HAND' FOR UPDATE`;
  if (!rule) return;
  const candidates = await listCandidates(tx, actor, rule);
  const chosen =
    rule.assignBy === 'LOAD'
      ? chooseByLoad(candidates, rule.reviewersPerArticle)
      : chooseInTurn(candidates, rule.lastAssigneeId, rule.reviewersPerArticle);
  const due = rule.dueHours === null ? null : new Date(Date.now() + rule.dueHours * 3_600_000);
  for (const assigneeId of chosen) {
    const name = candidates.find(({ id }) => id === assigneeId)?.name ?? '';
    const asked = { id: uuid(), assigneeId, due, heldUntil: null };
    await storeAssignment(tx, actor, articleId, { ...asked, name, isByRule: true });
  }
  const lastAssigneeId = chosen.at(-1);
  if (lastAssigneeId === undefined) return;
  await tx.assignmentRule.update({
    where: { deskId },
    data: { lastAssigneeId },
    select: { deskId: true },
  });
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
    WHERE "here"."deskId" = ${deskId}::uuid AND "u"."deactivatedAt" IS NULL
    AND CASE WHEN cardinality(${memberIds}::uuid[]) = 0 THEN "here"."role" = 'REVIEWER'
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
export async function setAssignmentRule(
  actor: Actor,
  { version, ...input }: z.output<typeof setAssignmentRuleInput>,
): Promise<AssignmentRuleView> {
  if (!canManagePolicy(actor)) {
    throw new Problem('not-allowed', 'Only an admin says how the desk assigns its articles.');
  }
  const { deskId } = actor;
  const wanted = { ...input, members: [...input.members].sort() };
  return transaction(async (tx) => {
    // The desk's row: a rule that is not there yet cannot be locked.
    await tx.$queryRaw`SELECT 1 FROM "Desk" WHERE "id" = ${deskId}::uuid FOR NO KEY UPDATE`;
    const before = await getAssignmentRule(actor, tx);
    const { version: seen, ...old } = before;
    if (isSame(old, wanted)) return before;
    if (seen !== version) throw staleVersion('rule', before);
    await refuseStrangers(tx, actor, wanted.members);
    const { members: memberIds, ...figures } = wanted;
    const data = { ...figures, memberIds };
    await tx.assignmentRule.upsert({
      where: { deskId },
      create: { deskId, ...data },
      update: { ...data, version: { increment: 1 }, updatedAt: new Date() },
      select: { deskId: true },
    });
    await record(tx, actor, { event: 'ASSIGNMENT_RULE_CHANGED', before: old, after: wanted });
    return { ...wanted, version: (seen ?? 0) + 1 };
  });
}

type Rule = Omit<AssignmentRuleView, 'version'>;

const isSame = (one: Rule, other: Rule): boolean =>
  one.assignBy === other.assignBy &&
  one.members.join() === other.members.join() &&
  one.reviewersPerArticle === other.reviewersPerArticle &&
  one.dueHours === other.dueHours &&
  one.holdMinutes === other.holdMinutes;

async function refuseStrangers(
  tx: Transaction,
  { deskId }: Actor,
  members: readonly string[],
): Promise<void> {
  const known = await tx.membership.count({
    where: { deskId, userId: { in: [...members] }, user: { deactivatedAt: null } },
  });
  if (known === members.length) return;
  const message = 'Somebody who is to take part does not work on this desk. Nothing was changed.';
  throw new Problem('invalid-input', message, { issues: [{ path: 'body.members', message }] });
}
