import type { Actor } from '@/lib/desks/actor';
import { db, type Transaction } from '@/lib/server/db';
import { Prisma } from '@/prisma/generated/client';
import { type RecheckView, recheckHours } from './schema';

const { sql } = Prisma;

/** After how long what was decided on the actor's desk is due for a re-check. */
export async function getRecheck(actor: Actor, client: Transaction = db()): Promise<RecheckView> {
  const desk = await client.desk.findUniqueOrThrow({
    where: { id: actor.deskId },
    select: { recheckHours: true, recheckVersion: true },
  });
  return { hours: recheckHours.parse(desk.recheckHours), version: desk.recheckVersion };
}

/**
 * The claims of the actor's desk, "Claim", that are due for a re-check by now. That something was
 * decided is told by it, so whoever reviews blind has those alone that they have decided too.
 */
export const dueClaims = ({ deskId, userId, blind }: Actor): Prisma.Sql => sql`
  "Claim" WHERE "Claim"."deskId" = ${deskId}::uuid AND "Claim"."recheckAt" <= now()
  AND ${
    blind
      ? sql`EXISTS (
          SELECT FROM "Verdict" "own"
          WHERE "own"."claimId" = "Claim"."id" AND "own"."reviewerId" = ${userId}::uuid
        )`
      : sql`TRUE`
  }`;

/** How many claims of each of these articles are due for a re-check; one without any is left out. */
export async function countDue(
  actor: Actor,
  articleIds: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  if (articleIds.length === 0) return new Map();
  const rows = await db().$queryRaw<{ articleId: string; count: number }[]>`
    SELECT "articleId", count(*)::int AS "count" FROM ${dueClaims(actor)}
    AND "Claim"."articleId" = ANY(${[...articleIds]}::uuid[]) GROUP BY "articleId"`;
  return new Map(rows.map(({ articleId, count }) => [articleId, count]));
}
