import type { z } from 'zod';
import type { Actor } from '@/lib/desks/actor';
import { changePolicy, storeOnDesk } from '@/lib/policy/mutations';
import type { Transaction } from '@/lib/server/db';
import { Prisma } from '@/prisma/generated/client';
import { ClaimKind } from '@/prisma/generated/enums';
import { getRecheck } from './queries';
import type { RecheckHours, RecheckView, setRecheckInput } from './schema';

/**
 * Says after how long what was decided is due for a re-check. It holds for what was decided before
 * as well. Only on published articles nothing becomes due by it, or sooner: what went out long ago
 * would all come back at once. A repeat changes nothing. Throws `not-allowed` and `stale-version`.
 */
export function setRecheck(
  actor: Actor,
  { hours, version: seen }: z.output<typeof setRecheckInput>,
): Promise<RecheckView> {
  return changePolicy(actor, {
    refusal: 'Only an admin says when claims are due for a re-check.',
    name: 'policy',
    seen,
    read: getRecheck,
    isSame: (before) => changedKinds(before.hours, hours).length === 0,
    store: async (tx, before) => {
      await storeOnDesk(tx, actor, { recheckHours: hours, recheckVersion: { increment: 1 } });
      await renewTimes(tx, actor, changedKinds(before.hours, hours));
    },
    entryOf: (before) => ({ event: 'RECHECK_CHANGED', before: before.hours, after: hours }),
  });
}

const changedKinds = (before: RecheckHours, after: RecheckHours): ClaimKind[] =>
  Object.values(ClaimKind).filter((kind) => before[kind] !== after[kind]);

/**
 * Reckons anew when the claims of these kinds are due, just as `recheckAtOf` does. They are locked
 * first, in the order in which everybody locks claims, so that the second statement sees what was
 * marked last; whoever marks one meanwhile waits, and then reads the hours of today.
 */
async function renewTimes(
  tx: Transaction,
  { deskId }: Actor,
  kinds: readonly ClaimKind[],
): Promise<void> {
  const isOfKinds = Prisma.sql`"Claim"."deskId" = ${deskId}::uuid
    AND "kind" = ANY(${[...kinds]}::"ClaimKind"[]) AND "decidedAt" IS NOT NULL AND "droppedAt" IS NULL`;
  await tx.$executeRaw`
    SELECT FROM "Claim" WHERE ${isOfKinds} ORDER BY "id" FOR NO KEY UPDATE`;
  await tx.$executeRaw`
    WITH "timed" AS (
      SELECT "Claim"."id", "Claim"."recheckAt" AS "before",
        "Publication"."articleId" IS NOT NULL AS "published",
        CASE
          WHEN "neverRecheck" THEN NULL
          WHEN "recheckBy" > "decidedAt" THEN "recheckBy"
          ELSE "decidedAt" + ("Desk"."recheckHours"->>"kind"::text)::int * interval '1 hour'
        END AS "after"
      FROM "Claim" JOIN "Desk" ON "Desk"."id" = "Claim"."deskId"
        LEFT JOIN "Publication" ON "Publication"."articleId" = "Claim"."articleId"
      WHERE ${isOfKinds}
    )
    UPDATE "Claim" SET "recheckAt" = "timed"."after" FROM "timed"
    WHERE "Claim"."id" = "timed"."id" AND "before" IS DISTINCT FROM "after"
      AND (NOT "published" OR "after" IS NULL OR "after" > "before")`;
}
