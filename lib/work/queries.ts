import { Problem } from '@/lib/api/problem';
import { listSummaries } from '@/lib/articles/queries';
import type { ArticleSummary } from '@/lib/articles/schema';
import { isOpen, isStanding, listAssignments } from '@/lib/assignments/queries';
import { mostCounted } from '@/lib/board/counted';
import { totalOf } from '@/lib/claims/status';
import type { Actor } from '@/lib/desks/actor';
import { countDue, dueClaims } from '@/lib/recheck/queries';
import { db } from '@/lib/server/db';
import { workableStages } from '@/lib/stages/stages';
import { Prisma } from '@/prisma/generated/client';
import type { Stage } from '@/prisma/generated/enums';
import type { WorkList } from './schema';
import { markAfter, readMark } from './work-mark';

const { sql } = Prisma;

/** The stages at which an article that nobody has is free to be taken. */
const fresh: Stage[] = ['NEW', 'IN_REVIEW'];

const at = (stages: readonly Stage[]) => sql`"a"."stage" = ANY(${[...stages]}::"Stage"[])`;

/** The open assignments of the actor, "s", with their articles, "a". */
const ownOpen = ({ deskId, userId }: Actor) => sql`
  "Assignment" "s" JOIN "Article" "a" ON "a"."id" = "s"."articleId"
  WHERE "s"."deskId" = ${deskId}::uuid AND "s"."assigneeId" = ${userId}::uuid AND ${isOpen}
  AND "a"."deletedAt" IS NULL AND ${at(workableStages)}`;

function beyond(after: string | undefined): Prisma.Sql {
  if (after === undefined) return sql`TRUE`;
  const mark = readMark(after);
  if (!mark) throw new Problem('invalid-input', 'This is no page of work. Begin at its start.');
  if (mark.due === null) return sql`"s"."dueAt" IS NULL AND "s"."id" > ${mark.id}::uuid`;
  return sql`("s"."dueAt" IS NULL
    OR ("s"."dueAt", "s"."id") > (${mark.due}::timestamptz, ${mark.id}::uuid))`;
}

/**
 * A page of what is assigned to the actor and not done, by when it is due; `next` continues it.
 * Throws `invalid-input` where `after` is none.
 */
export async function listWork(
  actor: Actor,
  { after, limit }: { after?: string | undefined; limit: number },
): Promise<WorkList> {
  const rows = await db().$queryRaw<{ id: string; articleId: string; dueAt: Date | null }[]>`
    SELECT "s"."id", "s"."articleId", "s"."dueAt" FROM ${ownOpen(actor)} AND ${beyond(after)}
    ORDER BY "s"."dueAt", "s"."id" LIMIT ${limit + 1}`;
  const page = rows.slice(0, limit);
  const ids = page.map(({ articleId }) => articleId);
  const [articles, assignments, own, due] = await Promise.all([
    listSummaries(actor, ids),
    listAssignments(actor, ids),
    db().contribution.findMany({
      where: { userId: actor.userId, articleId: { in: ids } },
      select: { articleId: true, markedCount: true },
    }),
    countDue(actor, ids),
  ]);
  const items = page.flatMap(({ id, articleId }) => {
    const article = articles.find((item) => item.id === articleId);
    const assignment = assignments[articleId]?.find((item) => item.id === id);
    const marked = own.find((item) => item.articleId === articleId)?.markedCount ?? 0;
    // What was done or deleted between the readings is gone.
    if (!article || !assignment) return [];
    const waiting = totalOf(article.counts) - marked;
    return [{ assignment, article, waiting, toRecheck: due.get(articleId) ?? 0 }];
  });
  const last = page.at(-1);
  const next =
    rows.length > limit && last
      ? markAfter({ id: last.id, due: last.dueAt?.toISOString() ?? null })
      : null;
  return { items, next };
}

const countUpTo = async (source: Prisma.Sql): Promise<number> => {
  const [row] = await db().$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS "count" FROM (SELECT FROM ${source} LIMIT ${mostCounted + 1}) "some"`;
  return row?.count ?? 0;
};

/** How many articles are assigned to the actor and not done, counted as far as `mostCounted` and one more. */
export const countWork = (actor: Actor): Promise<number> => countUpTo(ownOpen(actor));

const freeOn = ({ deskId, userId }: Actor) => sql`
  "Article" "a" LEFT JOIN "Contribution" "own"
    ON "own"."articleId" = "a"."id" AND "own"."userId" = ${userId}::uuid
  WHERE "a"."deskId" = ${deskId}::uuid AND "a"."deletedAt" IS NULL AND ${at(fresh)}
  AND "a"."pendingCount" + "a"."verifiedCount" + "a"."unverifiedCount" + "a"."disputedCount"
    + "a"."needsRulingCount" > coalesce("own"."markedCount", 0)
  AND NOT EXISTS (
    SELECT FROM "Assignment" "s" WHERE "s"."articleId" = "a"."id" AND ${isStanding})`;

/**
 * The articles that nobody has and of which claims wait for the actor: the oldest `most` of them,
 * and how many there are, counted as far as `mostCounted` and one more.
 */
export async function listFree(
  actor: Actor,
  most: number,
): Promise<{ articles: ArticleSummary[]; count: number }> {
  const [rows, count] = await Promise.all([
    db().$queryRaw<{ id: string }[]>`
      SELECT "a"."id" FROM ${freeOn(actor)} ORDER BY "a"."createdAt", "a"."id" LIMIT ${most}`,
    countUpTo(freeOn(actor)),
  ]);
  return {
    articles: await listSummaries(
      actor,
      rows.map(({ id }) => id),
    ),
    count,
  };
}

/** The articles of claims that are due for a re-check and that the actor has decided or was assigned. */
const ownDue = (actor: Actor) => sql`${dueClaims(actor)} AND (
    EXISTS (
      SELECT FROM "Verdict" WHERE "Verdict"."claimId" = "Claim"."id" AND "Verdict"."reviewerId" = ${actor.userId}::uuid
    ) OR EXISTS (
      SELECT FROM "Assignment" "s"
      WHERE "s"."articleId" = "Claim"."articleId" AND "s"."assigneeId" = ${actor.userId}::uuid AND ${isStanding}
    )
  ) AND EXISTS (
    SELECT FROM "Article" "a" WHERE "a"."id" = "Claim"."articleId" AND "a"."deletedAt" IS NULL
  )`;

/**
 * The articles with claims due for a re-check that are the actor's, because they have decided them
 * or the article is or was theirs to review: what is due longest first, `most` of them at most, each
 * with how many claims of it are due.
 */
export async function listDue(
  actor: Actor,
  most: number,
): Promise<{ article: ArticleSummary; toRecheck: number }[]> {
  const rows = await db().$queryRaw<{ id: string }[]>`
    SELECT "Claim"."articleId" AS "id" FROM ${ownDue(actor)}
    GROUP BY "Claim"."articleId" ORDER BY min("Claim"."recheckAt"), "id" LIMIT ${most}`;
  const ids = rows.map(({ id }) => id);
  const [articles, due] = await Promise.all([listSummaries(actor, ids), countDue(actor, ids)]);
  return articles.map((article) => ({ article, toRecheck: due.get(article.id) ?? 0 }));
}

/** How many articles wait for a ruling, as the actor's board counts them: up to `mostCounted` and one more. */
export const countRulings = ({ deskId }: Actor): Promise<number> =>
  countUpTo(sql`"Article" "a" WHERE "a"."deskId" = ${deskId}::uuid AND "a"."deletedAt" IS NULL
    AND "a"."needsRulingCount" > 0`);
