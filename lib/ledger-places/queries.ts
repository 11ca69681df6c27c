import type { Actor } from '@/lib/desks/actor';
import { dayEnd, dayStart } from '@/lib/ledger/day-start';
import { deletions, hiddenEvents, telling } from '@/lib/ledger/readable-entries';
import type { LedgerFilter } from '@/lib/ledger/schema';
import { db } from '@/lib/server/db';
import { Prisma } from '@/prisma/generated/client';
import type { LedgerEvent } from '@/prisma/generated/enums';

const { sql } = Prisma;

/** Events as a value of a statement: not as texts, which PostgreSQL would read anew for each row. */
export const asEvents = (events: readonly LedgerEvent[]) =>
  sql`${`{${events.join()}}`}::"LedgerEvent"[]`;

/** What `readableEntries` says, for a statement that looks through entries, "e", until it has enough. */
export function readable(actor: Actor): Prisma.Sql {
  // Read row by row: a page needs few of them, and the planner would gather all articles first. Of a
  // value that is not false it expects many, of one that is null next to none.
  return sql`"e"."deskId" = ${actor.deskId}::uuid
    AND ("e"."event" = ANY(${asEvents(deletions)})
      OR (SELECT "deletedAt" IS NULL FROM "Article" WHERE "id" = "e"."articleId") IS NOT FALSE)
    AND ("e"."event" <> ALL(${asEvents(hiddenEvents(actor))})
      OR "e"."actorId" = ${actor.userId}::uuid
      OR ("e"."event" = ANY(${asEvents(telling)}) AND (
        SELECT TRUE FROM "Verdict"
        WHERE "claimId" = "e"."claimId" AND "reviewerId" = ${actor.userId}::uuid)))`;
}

const instant = (moment: Date) => sql`${moment.toISOString()}::timestamptz`;

// Entries bear the moment at which their transaction began, which takes a minute at most
// (lib/server/db.ts); so the order of moments is that of ids but for so much, twice over.
const skewMs = 120_000;

/**
 * A place in the desk's ledger before which its entries happened before a moment, and after which
 * not, but for the skew. Found by halving, 24 steps in ten million entries, so that the biggest
 * table needs no index of moments.
 */
export async function placeOf({ deskId }: Actor, moment: Date): Promise<bigint> {
  const at = instant(moment);
  const [row] = await db().$queryRaw<{ place: bigint }[]>`
    WITH RECURSIVE "halved" ("low", "high") AS (
      SELECT 0::bigint, coalesce(max("id"), 0) + 1 FROM "LedgerEntry" WHERE "deskId" = ${deskId}::uuid
      UNION ALL
      SELECT
        CASE WHEN "next"."at" < ${at} THEN "next"."id" + 1 ELSE "low" END,
        CASE WHEN "next"."at" < ${at} THEN "high" ELSE ("low" + "high") / 2 END
      FROM "halved" LEFT JOIN LATERAL (
        SELECT "id", "at" FROM "LedgerEntry"
        WHERE "deskId" = ${deskId}::uuid AND "id" >= ("low" + "high") / 2 AND "id" < "high"
        ORDER BY "id" LIMIT 1
      ) "next" ON TRUE
      WHERE "low" < "high"
    )
    SELECT "high" AS "place" FROM "halved" WHERE "low" >= "high" LIMIT 1`;
  return row?.place ?? 0n;
}

/** The conditions that `from` and `until` are: exact ones, and places that an index can go to. */
export async function within(
  actor: Actor,
  { from, until, zone }: LedgerFilter,
): Promise<Prisma.Sql[]> {
  const [start, end] = [from && dayStart(from, zone), until && dayEnd(until, zone)];
  const [first, last] = await Promise.all([
    start && placeOf(actor, new Date(start.getTime() - skewMs)),
    end && placeOf(actor, new Date(end.getTime() + skewMs)),
  ]);
  return [
    ...(start ? [sql`"e"."at" >= ${instant(start)} AND "e"."id" >= ${first}`] : []),
    ...(end ? [sql`"e"."at" < ${instant(end)} AND "e"."id" < ${last}`] : []),
  ];
}

/** When each of these articles was last changed, as far as the actor may know. */
export async function listLastChanges(
  actor: Actor,
  articleIds: readonly string[],
): Promise<ReadonlyMap<string, Date>> {
  const rows = await db().$queryRaw<{ id: string; at: Date }[]>`
    SELECT "article"."id", "last"."at" FROM unnest(${[...articleIds]}::uuid[]) "article" ("id")
    CROSS JOIN LATERAL (
      SELECT "e"."at" FROM "LedgerEntry" "e"
      WHERE "e"."articleId" = "article"."id" AND ${readable(actor)}
      ORDER BY "e"."id" DESC LIMIT 1
    ) "last"`;
  return new Map(rows.map(({ id, at }) => [id, at]));
}
