import { notFound } from '@/lib/api/problem';
import type { ClaimView } from '@/lib/claims/schema';
import { statuses } from '@/lib/claims/status';
import type { Statements } from '@/lib/server/db';
import type { LockedArticle } from '@/lib/stages/mutations';
import { Prisma } from '@/prisma/generated/client';
import type { ClaimStatus } from '@/prisma/generated/enums';
import { type ContributionMove, contributionMoves } from './contribution-moves';
import { counterMoves } from './counter-moves';

const { sql, raw, join, empty } = Prisma;

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
  const moves = counterMoves(before, after);
  const contributions = contributionMoves(before, after);
  // Whatever becomes less has been counted, so that its row is there.
  const isLess = ({ marked, needsRuling, pending }: ContributionMove) =>
    Math.min(marked, needsRuling, pending) < 0;
  const more = columnsOf(contributions.filter((move) => !isLess(move)));
  const less = columnsOf(contributions.filter(isLess));
  const parts = writes.map((write, place) => sql`${raw(`"write${place}"`)} AS (${write}),`);
  const [article] = await tx.$queryRaw<LockedArticle[]>`
    WITH ${parts.length === 0 ? empty : join(parts, ' ')} "settled" AS (
      UPDATE "Claim" SET
        "status" = ${after.status}::"ClaimStatus", "verdictsNeeded" = ${after.verdictsNeeded}::int,
        "decidedAt" = ${after.decidedAt}::timestamptz, "recheckAt" = ${after.recheckAt}::timestamptz
      WHERE "id" = ${after.id}::uuid AND (
        "status" <> ${after.status}::"ClaimStatus" OR "verdictsNeeded" <> ${after.verdictsNeeded}::int
        OR "decidedAt" IS DISTINCT FROM ${after.decidedAt}::timestamptz
        OR "recheckAt" IS DISTINCT FROM ${after.recheckAt}::timestamptz
      )
    ), "counted" AS (
      UPDATE "Article" SET
        "updatedAt" = now(),
        "pendingCount" = "pendingCount" + ${moves.pendingCount},
        "verifiedCount" = "verifiedCount" + ${moves.verifiedCount},
        "unverifiedCount" = "unverifiedCount" + ${moves.unverifiedCount},
        "disputedCount" = "disputedCount" + ${moves.disputedCount},
        "needsRulingCount" = "needsRulingCount" + ${moves.needsRulingCount},
        "openCommentCount" = "openCommentCount" + ${moves.openCommentCount}
      WHERE "id" = ${articleId}::uuid AND "deletedAt" IS NULL
      RETURNING "id", "deskId", "stage", "version", ${claimsOf(raw('"Article"'))} AS "claims"
    ), "lessened" AS (
      UPDATE "Contribution" AS "own" SET
        "markedCount" = "own"."markedCount" + "less"."marked",
        "needsRulingCount" = "own"."needsRulingCount" + "less"."needsRuling",
        "pendingCount" = "own"."pendingCount" + "less"."pending",
        "settled" = "own"."needsRulingCount" + "less"."needsRuling" = 0
          AND "own"."markedCount" + "less"."marked" - "own"."pendingCount" - "less"."pending"
            = "counted"."claims"
      FROM "counted", unnest(
        ${less.people}::uuid[], ${less.marked}::int[], ${less.needsRuling}::int[], ${less.pending}::int[]
      ) AS "less" ("userId", "marked", "needsRuling", "pending")
      WHERE "own"."articleId" = "counted"."id" AND "own"."userId" = "less"."userId"
    ), "heightened" AS (
      INSERT INTO "Contribution" AS "own" (
        "userId", "articleId", "deskId", "markedCount", "needsRulingCount", "pendingCount", "settled"
      )
      SELECT "more"."userId", "counted"."id", "counted"."deskId",
        "more"."marked", "more"."needsRuling", "more"."pending",
        "more"."needsRuling" = 0 AND "more"."marked" - "more"."pending" = "counted"."claims"
      FROM "counted", unnest(
        ${more.people}::uuid[], ${more.marked}::int[], ${more.needsRuling}::int[], ${more.pending}::int[]
      ) AS "more" ("userId", "marked", "needsRuling", "pending")
      ON CONFLICT ("userId", "articleId") DO UPDATE SET
        "markedCount" = "own"."markedCount" + EXCLUDED."markedCount",
        "needsRulingCount" = "own"."needsRulingCount" + EXCLUDED."needsRulingCount",
        "pendingCount" = "own"."pendingCount" + EXCLUDED."pendingCount",
        "settled" = "own"."needsRulingCount" + EXCLUDED."needsRulingCount" = 0
          AND "own"."markedCount" + EXCLUDED."markedCount"
            - "own"."pendingCount" - EXCLUDED."pendingCount" = (SELECT "claims" FROM "counted")
    )
    SELECT "id", "stage", "version" FROM "counted"`;
  if (!article) throw notFound('article');
  if (standing(after) !== (before ? standing(before) : 0)) await settleContributions(tx, articleId);
  return article;
}

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

const columnsOf = (moves: readonly ContributionMove[]) => ({
  people: moves.map(({ userId }) => userId),
  marked: moves.map(({ marked }) => marked),
  needsRuling: moves.map(({ needsRuling }) => needsRuling),
  pending: moves.map(({ pending }) => pending),
});

/**
 * Counts an article and the contributions to it anew, where many of its claims have changed at once.
 * The article is locked already.
 */
export async function recount(tx: Statements, articleId: string): Promise<void> {
  const count = (status: ClaimStatus) =>
    sql`count(*) FILTER (WHERE "status" = ${status}::"ClaimStatus")`;
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
  await settleContributions(tx, articleId);
}
