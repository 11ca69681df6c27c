import { notFound } from '@/lib/api/problem';
import type { Actor } from '@/lib/desks/actor';
import { db, type Transaction } from '@/lib/server/db';
import { Prisma } from '@/prisma/generated/client';
import type { AssignmentView } from './schema';

const { sql } = Prisma;

// What hangs on time and on who is there follows when it is read, and nothing has to be swept up:
// whoever holds an article no longer, or works here no longer, has it no longer.

/** Whether an assignment, "s", is still to be done, as the index "Assignment_open_idx" has it. */
const isUndone = sql`("s"."withdrawnAt" IS NULL AND "s"."doneAt" IS NULL AND "s"."markedAt" IS NULL)`;

/** Whether whoever has taken an article, "s", still holds it; what was assigned is held. */
const isHeld = sql`("s"."heldUntil" IS NULL OR "s"."heldUntil" > now())`;

/** Whether the assignee of "s" works on its desk: is a member who is not deactivated, there or altogether. */
const isHere = sql`EXISTS (
  SELECT FROM "Membership" "m" JOIN "User" "p" ON "p"."id" = "m"."userId"
  WHERE "m"."deskId" = "s"."deskId" AND "m"."userId" = "s"."assigneeId"
  AND "m"."deactivatedAt" IS NULL AND "p"."deactivatedAt" IS NULL)`;

/** Whether an assignment, "s", is open: its article is somebody's to review at this moment. */
export const isOpen = sql`(${isUndone} AND ${isHeld} AND ${isHere})`;

/** Whether an assignment, "s", stands: it is open or done, so that its article is not nobody's. */
export const isStanding = sql`("s"."withdrawnAt" IS NULL AND (
  "s"."doneAt" IS NOT NULL OR "s"."markedAt" IS NOT NULL OR (${isHeld} AND ${isHere})))`;

type Row = {
  id: string;
  articleId: string;
  assigneeId: string;
  assignee: string;
  assignedById: string | null;
  assignedBy: string | null;
  createdAt: Date;
  dueAt: Date | null;
  heldUntil: Date | null;
  done: boolean;
  version: number;
};

/**
 * Whom each of these articles of the actor's desk is assigned to, by the article's id; who came
 * first is on top. Of others whoever reviews blind is not told that they are done: it would say
 * that they have marked every claim.
 */
export async function listAssignments(
  { deskId, userId, blind }: Actor,
  articleIds: readonly string[],
  client: Transaction = db(),
): Promise<Record<string, AssignmentView[]>> {
  const rows = await client.$queryRaw<Row[]>`
    SELECT "s"."id", "s"."articleId", "s"."assigneeId", "to"."name" AS "assignee",
      "s"."assignedById", "by"."name" AS "assignedBy", "s"."createdAt", "s"."dueAt", "s"."heldUntil",
      ("s"."doneAt" IS NOT NULL OR "s"."markedAt" IS NOT NULL) AS "done", "s"."version"
    FROM "Assignment" "s"
    JOIN "Article" "a" ON "a"."id" = "s"."articleId" AND "a"."deletedAt" IS NULL
    JOIN "User" "to" ON "to"."id" = "s"."assigneeId"
    LEFT JOIN "User" "by" ON "by"."id" = "s"."assignedById"
    WHERE "s"."articleId" = ANY(${[...articleIds]}::uuid[]) AND "s"."deskId" = ${deskId}::uuid
    AND ${isStanding}
    ORDER BY "s"."createdAt", "s"."id"`;
  const byArticle: Record<string, AssignmentView[]> = {};
  for (const row of rows) {
    const hidden = blind && row.assigneeId !== userId;
    const view = {
      id: row.id,
      assignee: { id: row.assigneeId, name: row.assignee },
      assignedBy:
        row.assignedById === null ? null : { id: row.assignedById, name: row.assignedBy ?? '' },
      createdAt: row.createdAt.toISOString(),
      due: row.dueAt?.toISOString() ?? null,
      heldUntil: row.heldUntil?.toISOString() ?? null,
      done: row.done && !hidden,
      // That somebody said they are done would count it on, and nobody who reviews blind changes it.
      version: hidden ? 1 : row.version,
    };
    byArticle[row.articleId] = [...(byArticle[row.articleId] ?? []), view];
  }
  return byArticle;
}

/** Which article of the actor's desk an assignment is of. Throws `not-found`. */
export async function findAssignment(
  { deskId }: Actor,
  assignmentId: string,
): Promise<{ articleId: string }> {
  const row = await db().assignment.findFirst({
    where: { id: assignmentId, deskId, withdrawnAt: null, article: { deletedAt: null } },
    select: { articleId: true },
  });
  if (!row) throw notFound('assignment');
  return row;
}
