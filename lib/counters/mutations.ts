import { notFound } from '@/lib/api/problem';
import type { ClaimView } from '@/lib/claims/schema';
import { statuses } from '@/lib/claims/status';
import type { Statements } from '@/lib/server/db';
import type { LockedArticle } from '@/lib/stages/mutations';
import { Prisma } from '@/prisma/generated/client';
import type { ClaimStatus } from '@/prisma/generated/enums';
import { type ContributionMove, contributionMoves } from './contribution-moves';
import { counterMoves } from './counter-moves';

const { sql, raw, join } = Prisma;

type Settling = {
  articleId: string;
  before: ClaimView | null;
  after: ClaimView;
  /** What makes the change, where nothing has to be known of it first: it goes into the same statement. */
  writes?: readonly Prisma.Sql[];
};

/**
 * Stores a claim's status and what follows from it, and moves what counts it, in one statement, and answers with the
 * article, which is locked from then on. The article comes before the contributions to it, always,
 * so that two changes wait for each other and never both for the other. Throws `not-found`.
 */
export async function moveCounters(
  tx: Statements,
  { articleId, before, after, writes = [] }: Settling,
): Promise<LockedArticle> {
  const contributions = contributionMoves(before, after);
  // Whatever becomes less has been counted, so that its row is there.
  const isLess = ({ marked, needsRuling, pending }: ContributionMove) =>
    Math.min(marked, needsRuling, pending) < 0;
  const more = contributions.filter((move) => !isLess(move));
  const less = contributions.filter(isLess);
  // What there is none of is left out: PostgreSQL gets ready for every part, each time.
  const parts: Record<string, Prisma.Sql> = {
    ...Object.fromEntries(writes.map((write, place) => [`write${place}`, write])),
    settled: storeStatus(after),
    counted: count(articleId, counterMoves(before, after)),
    ...(less.length > 0 && { lessened: lessen(less) }),
    ...(more.length > 0 && { heightened: heighten(more) }),
  };
  const named = Object.entries(parts).map(([name, part]) => sql`${raw(`"${name}"`)} AS (${part})`);
  const [article] = await tx.$queryRaw<LockedArticle[]>`
    WITH ${join(named, ', ')} SELECT "id", "stage", "version" FROM "counted"`;
  if (!article) throw notFound('article');
  if (standing(after) !== (before ? standing(before) : 0)) await settleContributions(tx, articleId);
  return article;
}

const storeStatus = ({ id, status, verdictsNeeded, decidedAt, recheckAt }: ClaimView) => sql`
  UPDATE "Claim" SET
    "status" = ${status}::"ClaimStatus", "verdictsNeeded" = ${verdictsNeeded}::int,
    "decidedAt" = ${decidedAt}::timestamptz, "recheckAt" = ${recheckAt}::timestamptz
  WHERE "id" = ${id}::uuid AND (
    "status" <> ${status}::"ClaimStatus" OR "verdictsNeeded" <> ${verdictsNeeded}::int
    OR "decidedAt" IS DISTINCT FROM ${decidedAt}::timestamptz
    OR "recheckAt" IS DISTINCT FROM ${recheckAt}::timestamptz
  )`;

const count = (articleId: string, moves: ReturnType<typeof counterMoves>) => sql`
  UPDATE "Article" SET
    "updatedAt" = now(),
    "pendingCount" = "pendingCount" + ${moves.pendingCount},
    "verifiedCount" = "verifiedCount" + ${moves.verifiedCount},
    "unverifiedCount" = "unverifiedCount" + ${moves.unverifiedCount},
    "disputedCount" = "disputedCount" + ${moves.disputedCount},
    "needsRulingCount" = "needsRulingCount" + ${moves.needsRulingCount},
    "openCommentCount" = "openCommentCount" + ${moves.openCommentCount}
  WHERE "id" = ${articleId}::uuid AND "deletedAt" IS NULL
  RETURNING "id", "deskId", "stage", "version", ${claimsOf(raw('"Article"'))} AS "claims"`;

/** The moves of contributions as rows of a statement, which is the same however many they are. */
const rowsOf = (moves: readonly ContributionMove[]) => sql`unnest(
  ${moves.map(({ userId }) => userId)}::uuid[], ${moves.map(({ marked }) => marked)}::int[],
  ${moves.map(({ needsRuling }) => needsRuling)}::int[], ${moves.map(({ pending }) => pending)}::int[]
)`;

const lessen = (less: readonly ContributionMove[]) => sql`
  UPDATE "Contribution" AS "own" SET
    "markedCount" = "own"."markedCount" + "less"."marked",
    "needsRulingCount" = "own"."needsRulingCount" + "less"."needsRuling",
    "pendingCount" = "own"."pendingCount" + "less"."pending",
    "settled" = "own"."needsRulingCount" + "less"."needsRuling" = 0
      AND "own"."markedCount" + "less"."marked" - "own"."pendingCount" - "less"."pending"
        = "counted"."claims"
  FROM "counted", ${rowsOf(less)} AS "less" ("userId", "marked", "needsRuling", "pending")
  WHERE "own"."articleId" = "counted"."id" AND "own"."userId" = "less"."userId"`;

const heighten = (more: readonly ContributionMove[]) => sql`
  INSERT INTO "Contribution" AS "own" (
    "userId", "articleId", "deskId", "markedCount", "needsRulingCount", "pendingCount", "settled"
  )
  SELECT "more"."userId", "counted"."id", "counted"."deskId",
    "more"."marked", "more"."needsRuling", "more"."pending",
    "more"."needsRuling" = 0 AND "more"."marked" - "more"."pending" = "counted"."claims"
  FROM "counted", ${rowsOf(more)} AS "more" ("userId", "marked", "needsRuling", "pending")
  ON CONFLICT ("userId", "articleId") DO UPDATE SET
    "markedCount" = "own"."markedCount" + EXCLUDED."markedCount",
    "needsRulingCount" = "own"."needsRulingCount" + EXCLUDED."needsRulingCount",
    "pendingCount" = "own"."pendingCount" + EXCLUDED."pendingCount",
    "settled" = "own"."needsRulingCount" + EXCLUDED."needsRulingCount" = 0
      AND "own"."markedCount" + EXCLUDED."markedCount"
        - "own"."pendingCount" - EXCLUDED."pendingCount" = (SELECT "claims" FROM "counted")`;

const standing = ({ dropped }: ClaimView) => (dropped ? 0 : 1);

/** How many claims an article has that stand. */
const claimsOf = (article: Prisma.Sql) =>
  join(
    Object.values(statuses).map(({ countOf }) => sql`${article}.${raw(`"${countOf}"`)}`),
    ' + ',
  );

/**
 * Where an article has a claim more or less, it is settled to other people than before. The article
 * is locked already.
 */
export async function settleContributions(tx: Statements, articleId: string): Promise<void> {
  await tx.$executeRaw`
    UPDATE "Contribution" AS "own" SET "settled" = NOT "own"."settled"
    FROM "Article" AS "a"
    WHERE "a"."id" = ${articleId}::uuid AND "own"."articleId" = "a"."id" AND "own"."settled" <> (
      "own"."needsRulingCount" = 0
      AND "own"."markedCount" - "own"."pendingCount" = ${claimsOf(raw('"a"'))}
    )`;
}

/**
 * Counts an article and the contributions to it anew, where many of its claims have changed at once.
 * The article is locked already.
 */
export async function recount(tx: Statements, articleId: string): Promise<void> {
  const count = (status: ClaimStatus) =>
    sql`count(*) FILTER (WHERE "status" = ${status}::"ClaimStatus")`;
  // The contributions come first: the triggers of assignments look at them where an article has more claims or fewer.
  await tx.$executeRaw`
    UPDATE "Contribution" AS "own" SET
      "markedCount" = coalesce("c"."marked", 0), "needsRulingCount" = coalesce("c"."needsRuling", 0),
      "pendingCount" = coalesce("c"."pending", 0)
    FROM "Contribution" AS "all" LEFT JOIN (
      SELECT "reviewerId", count(*) AS "marked", ${count('NEEDS_RULING')} AS "needsRuling",
        ${count('PENDING')} AS "pending"
      FROM "Verdict" JOIN "Claim" ON "Claim"."id" = "Verdict"."claimId"
      WHERE "Claim"."articleId" = ${articleId}::uuid AND "Claim"."droppedAt" IS NULL
      GROUP BY "reviewerId"
    ) AS "c" ON "c"."reviewerId" = "all"."userId"
    WHERE "all"."articleId" = ${articleId}::uuid
      AND "own"."articleId" = "all"."articleId" AND "own"."userId" = "all"."userId"`;
  await tx.$executeRaw`
    UPDATE "Article" SET
      "updatedAt" = now(), "pendingCount" = "c"."pending", "verifiedCount" = "c"."verified",
      "unverifiedCount" = "c"."unverified", "disputedCount" = "c"."disputed",
      "needsRulingCount" = "c"."needsRuling", "openCommentCount" = "c"."openComments"
    FROM (
      SELECT ${count('PENDING')} AS "pending", ${count('VERIFIED')} AS "verified",
        ${count('UNVERIFIED')} AS "unverified", ${count('DISPUTED')} AS "disputed",
        ${count('NEEDS_RULING')} AS "needsRuling",
        coalesce(sum((
          SELECT count(*) FROM "Comment"
          WHERE "claimId" = "Claim"."id" AND "resolvedAt" IS NULL AND "deletedAt" IS NULL
        )), 0) AS "openComments"
      FROM "Claim" WHERE "articleId" = ${articleId}::uuid AND "droppedAt" IS NULL
    ) AS "c"
    WHERE "id" = ${articleId}::uuid`;
  await settleContributions(tx, articleId);
}
