import type { Actor } from '@/lib/desks/actor';
import { db } from '@/lib/server/db';
import { stageOrder } from '@/lib/stages/stages';
import { Prisma } from '@/prisma/generated/client';
import type { Stage } from '@/prisma/generated/enums';
import { daysOfWeek, isoWeekOf, startOfWeek } from './iso-week';
import type { Waits, WeekView } from './schema';

const { sql } = Prisma;

type Span = { from: Date; to: Date };

/**
 * How a week of the actor's desk was, Monday to Sunday in UTC; without one, the week of this
 * moment. Whoever reviews blind is told of claims that they have marked themselves and of nothing
 * that others hold of the rest. What it reads grows with the week and the number of articles, and
 * not with all claims there ever were.
 */
export async function getWeek(actor: Actor, { week = isoWeekOf(new Date()) }): Promise<WeekView> {
  const from = startOfWeek(week);
  const span = { from, to: new Date(from.getTime() + 7 * 86_400_000) };
  const [given, firstVerdict, signOff, rulings, needRuling, stages] = await Promise.all([
    countVerdicts(actor, span),
    firstVerdictWaits(actor, span),
    signOffWaits(actor, span),
    countRulings(actor, span),
    countNeedRuling(actor),
    countStages(actor),
  ]);
  const byDay = new Map(given.map((row) => [row.day, row]));
  return {
    week,
    from: span.from.toISOString(),
    to: span.to.toISOString(),
    own: actor.blind,
    days: daysOfWeek(week).map((day) => {
      const { claims = 0, VERIFIED = 0, UNVERIFIED = 0, DISPUTED = 0 } = byDay.get(day) ?? {};
      return { day, claims, verdicts: { VERIFIED, UNVERIFIED, DISPUTED } };
    }),
    claims: byDay.get(null)?.claims ?? 0,
    waits: { firstVerdict, signOff },
    rulings,
    needRuling,
    stages: stageOrder.map((stage) => ({ stage, articles: stages.get(stage) ?? 0 })),
  };
}

/** The verdicts as "v" that the actor may know of: those of others only where none are hidden. */
const knownTo = ({ deskId, userId, blind }: Actor) =>
  sql`"v"."deskId" = ${deskId}::uuid AND ${blind ? sql`"v"."reviewerId" = ${userId}::uuid` : sql`TRUE`}`;

const within = (column: Prisma.Sql, { from, to }: Span) =>
  sql`${column} >= ${from} AND ${column} < ${to}`;

/** That an article is not deleted, by the few that are, so that none of the others is read for it. */
const isThere = ({ deskId }: Actor, articleId: Prisma.Sql) =>
  sql`${articleId} NOT IN (
    SELECT "id" FROM "Article" WHERE "deskId" = ${deskId}::uuid AND "deletedAt" IS NOT NULL)`;

const isStanding = (actor: Actor) =>
  sql`"c"."droppedAt" IS NULL AND ${isThere(actor, sql`"c"."articleId"`)}`;

type GivenRow = {
  /** Null for the whole week. */
  day: string | null;
  claims: number;
  VERIFIED: number;
  UNVERIFIED: number;
  DISPUTED: number;
};

function countVerdicts(actor: Actor, span: Span): Promise<GivenRow[]> {
  return db().$queryRaw<GivenRow[]>`
    WITH "given" AS (
      SELECT "v"."claimId", "v"."value", to_char("v"."createdAt" AT TIME ZONE 'UTC', 'YYYY-MM-DD') AS "day"
      FROM "Verdict" "v"
      JOIN "Claim" "c" ON "c"."id" = "v"."claimId"
      WHERE ${knownTo(actor)} AND ${within(sql`"v"."createdAt"`, span)} AND ${isStanding(actor)}
    )
    SELECT "day", count(DISTINCT "claimId")::int AS "claims",
      count(*) FILTER (WHERE "value" = 'VERIFIED')::int AS "VERIFIED",
      count(*) FILTER (WHERE "value" = 'UNVERIFIED')::int AS "UNVERIFIED",
      count(*) FILTER (WHERE "value" = 'DISPUTED')::int AS "DISPUTED"
    FROM "given" GROUP BY GROUPING SETS (("day"), ())`;
}

// Hyndman and Fan 1996, “Sample quantiles in statistical packages”, definition 7: between the two
// closest ranks of (n - 1) p + 1. It is what percentile_cont reckons.
const waitsOf = sql`count(*)::int AS "articles",
  percentile_cont(0.5) WITHIN GROUP (ORDER BY "seconds") AS "median",
  percentile_cont(0.9) WITHIN GROUP (ORDER BY "seconds") AS "p90"`;

async function firstVerdictWaits(actor: Actor, span: Span): Promise<Waits> {
  const [row] = await db().$queryRaw<Waits[]>`
    WITH "touched" AS (
      SELECT DISTINCT "c"."articleId" FROM "Verdict" "v"
      JOIN "Claim" "c" ON "c"."id" = "v"."claimId"
      WHERE ${knownTo(actor)} AND ${within(sql`"v"."createdAt"`, span)}
    ), "first" AS MATERIALIZED (
      SELECT "touched"."articleId", (
        SELECT min("v"."createdAt") FROM "Claim" "c" JOIN "Verdict" "v" ON "v"."claimId" = "c"."id"
        WHERE "c"."articleId" = "touched"."articleId" AND ${knownTo(actor)}
      ) AS "at"
      FROM "touched" WHERE ${isThere(actor, sql`"touched"."articleId"`)}
    ), "waited" AS (
      SELECT extract(epoch FROM "at" - (
        SELECT "createdAt" FROM "Article" WHERE "id" = "first"."articleId"
      ))::float8 AS "seconds"
      FROM "first" WHERE "at" >= ${span.from}
    )
    SELECT ${waitsOf} FROM "waited"`;
  return row ?? { articles: 0, median: null, p90: null };
}

async function signOffWaits({ deskId }: Actor, span: Span): Promise<Waits> {
  const signedOff = sql`"e"."event" = 'STAGE_CHANGED' AND "e"."after"->>'stage' = 'SIGNED_OFF'`;
  const [row] = await db().$queryRaw<Waits[]>`
    WITH "signed" AS (
      SELECT "e"."articleId", min("e"."at") AS "at" FROM "LedgerEntry" "e"
      WHERE "e"."deskId" = ${deskId}::uuid AND ${signedOff} AND ${within(sql`"e"."at"`, span)}
      GROUP BY "e"."articleId"
    ), "waited" AS (
      SELECT extract(epoch FROM "at" - "a"."createdAt")::float8 AS "seconds" FROM "signed"
      JOIN "Article" "a" ON "a"."id" = "signed"."articleId"
      WHERE "a"."deletedAt" IS NULL AND NOT EXISTS (
        SELECT FROM "LedgerEntry" "e"
        WHERE "e"."articleId" = "a"."id" AND ${signedOff} AND "e"."at" < ${span.from}
      )
    )
    SELECT ${waitsOf} FROM "waited"`;
  return row ?? { articles: 0, median: null, p90: null };
}

async function countRulings(actor: Actor, span: Span): Promise<number> {
  const { deskId, blind } = actor;
  const marked = sql`EXISTS (SELECT FROM "Verdict" "v" WHERE "v"."claimId" = "c"."id" AND ${knownTo(actor)})`;
  const [row] = await db().$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS "count" FROM "Ruling" "r"
    JOIN "Claim" "c" ON "c"."id" = "r"."claimId"
    WHERE "r"."deskId" = ${deskId}::uuid AND ${within(sql`"r"."createdAt"`, span)}
    AND ${isStanding(actor)}
    AND ${blind ? marked : sql`TRUE`}`;
  return row?.count ?? 0;
}

/** By the counters of the desk, or of whoever reviews blind. */
async function countNeedRuling({ deskId, userId, blind }: Actor): Promise<number> {
  const [row] = blind
    ? await db().$queryRaw<{ count: number }[]>`
        SELECT coalesce(sum("o"."needsRulingCount"), 0)::int AS "count" FROM "Contribution" "o"
        JOIN "Article" "a" ON "a"."id" = "o"."articleId"
        WHERE "o"."userId" = ${userId}::uuid AND "o"."deskId" = ${deskId}::uuid
        AND "a"."deletedAt" IS NULL`
    : await db().$queryRaw<{ count: number }[]>`
        SELECT coalesce(sum("needsRulingCount"), 0)::int AS "count" FROM "Article"
        WHERE "deskId" = ${deskId}::uuid AND "needsRulingCount" > 0 AND "deletedAt" IS NULL`;
  return row?.count ?? 0;
}

/** All articles, which an index counts, without those that are deleted, which another one does. */
async function countStages({ deskId }: Actor): Promise<ReadonlyMap<Stage, number>> {
  const rows = await db().$queryRaw<{ stage: Stage; articles: number }[]>`
    SELECT "stage"::text, sum("some")::int AS "articles" FROM (
      SELECT "stage", count(*) AS "some" FROM "Article"
      WHERE "deskId" = ${deskId}::uuid GROUP BY "stage"
      UNION ALL
      SELECT "stage", -count(*) FROM "Article"
      WHERE "deskId" = ${deskId}::uuid AND "deletedAt" IS NOT NULL GROUP BY "stage"
    ) "counted" GROUP BY "stage"`;
  return new Map(rows.map(({ stage, articles }) => [stage, articles]));
}
