import { cache } from 'react';
import { notFound, Problem } from '@/lib/api/problem';
import { listAssignments } from '@/lib/assignments/queries';
import { listClaims } from '@/lib/claims/queries';
import { countsOf, totalOf } from '@/lib/claims/status';
import type { Actor } from '@/lib/desks/actor';
import { findOverride } from '@/lib/gate/queries';
import { listLastChanges } from '@/lib/ledger-places/queries';
import { db } from '@/lib/server/db';
import { getPublication } from '@/lib/stages/queries';
import { values } from '@/lib/values/schema';
import type { Prisma } from '@/prisma/generated/client';
import type { ClaimStatus } from '@/prisma/generated/enums';
import { canDeleteArticle } from './access';
import { articlesOf } from './articles-of';
import { awaitedOf } from './awaited';
import { dayOf } from './day';
import { mostDeleted } from './most-deleted';
import { type ArticleSummary, type ArticleView, block, type DeletedArticle } from './schema';

const person = { select: { id: true, name: true } } as const;

const summarySelect = {
  id: true,
  title: true,
  sourceUrl: true,
  publisher: true,
  author: true,
  publishedOn: true,
  addedBy: person,
  createdAt: true,
  updatedAt: true,
  pendingCount: true,
  verifiedCount: true,
  unverifiedCount: true,
  disputedCount: true,
  needsRulingCount: true,
  openCommentCount: true,
  dueAt: true,
  stage: true,
  version: true,
} as const satisfies Prisma.ArticleSelect;

type SummaryRow = Prisma.ArticleGetPayload<{ select: typeof summarySelect }>;

function toSummary(row: SummaryRow): ArticleSummary {
  const counts = countsOf(row);
  return {
    id: row.id,
    title: row.title,
    sourceUrl: row.sourceUrl,
    publisher: row.publisher,
    author: row.author,
    publishedOn: row.publishedOn && dayOf(row.publishedOn),
    addedBy: row.addedBy,
    createdAt: row.createdAt.toISOString(),
    updatedAt: row.updatedAt.toISOString(),
    counts,
    openComments: row.openCommentCount,
    due: awaitedOf(counts).ready ? null : (row.dueAt?.toISOString() ?? null),
    stage: row.stage,
    version: row.version,
  };
}

/**
 * Articles as the actor may see them: where they review blind, the counts are
 * of what they have decided themselves, the rest is pending, and nothing moves
 * the day of the last change that they may not know of.
 */
async function seenBy(
  actor: Actor,
  articles: readonly ArticleSummary[],
): Promise<ArticleSummary[]> {
  if (!actor.blind) return [...articles];
  const ids = articles.map(({ id }) => id);
  const [decided, changed] = await Promise.all([
    countDecided(actor, ids),
    listLastChanges(actor, ids),
  ]);
  return articles.map((article) => {
    const counts = { PENDING: 0, VERIFIED: 0, UNVERIFIED: 0, DISPUTED: 0, NEEDS_RULING: 0 };
    for (const row of decided) if (row.articleId === article.id) counts[row.status] = row.claims;
    counts.PENDING += totalOf(article.counts) - totalOf(counts);
    const last = changed.get(article.id);
    return { ...article, counts, due: null, updatedAt: last?.toISOString() ?? article.createdAt };
  });
}

type Decided = { articleId: string; status: ClaimStatus; claims: number };

/** The claims that the actor has decided, by article; of articles where they have, by their counters. */
function countDecided({ userId }: Actor, articleIds: readonly string[]): Promise<Decided[]> {
  return db().$queryRaw<Decided[]>`
    SELECT "c"."articleId", "c"."status"::text, count(*)::int AS "claims"
    FROM "Contribution" "own"
    JOIN "Claim" "c" ON "c"."articleId" = "own"."articleId" AND "c"."droppedAt" IS NULL
    JOIN "Verdict" "v" ON "v"."claimId" = "c"."id" AND "v"."reviewerId" = "own"."userId"
    WHERE "own"."userId" = ${userId}::uuid AND "own"."articleId" = ANY(${[...articleIds]}::uuid[])
    AND "own"."markedCount" > 0
    GROUP BY "c"."articleId", "c"."status"`;
}

/** Articles of the actor's desk in the order of their ids as given; what is not there is left out. */
export async function listSummaries(
  actor: Actor,
  ids: readonly string[],
): Promise<ArticleSummary[]> {
  const rows = await db().article.findMany({
    where: { id: { in: [...ids] }, ...articlesOf(actor) },
    select: summarySelect,
    relationLoadStrategy: 'join',
  });
  const byId = new Map((await seenBy(actor, rows.map(toSummary))).map((row) => [row.id, row]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

/**
 * An article of the actor's desk by itself, without its text and claims. A page that asks for it in
 * several places reads it once. Throws `not-found`.
 */
export const getArticleSummary = cache(readSummary);

async function readSummary(actor: Actor, articleId: string): Promise<ArticleSummary> {
  const row = await db().article.findFirst({
    where: { id: articleId, ...articlesOf(actor) },
    select: summarySelect,
  });
  if (!row) throw notFound('article');
  const [summary = toSummary(row)] = await seenBy(actor, [toSummary(row)]);
  return summary;
}

/** An article of the actor's desk with its newest revision and its claims. Throws `not-found`. */
export async function getArticle(actor: Actor, articleId: string): Promise<ArticleView> {
  const [summary, published, override, assignments, revision, claims] = await Promise.all([
    getArticleSummary(actor, articleId),
    getPublication(actor, articleId),
    findOverride(actor, articleId),
    listAssignments(actor, [articleId]),
    db().revision.findFirst({
      where: { articleId, deskId: actor.deskId },
      orderBy: { number: 'desc' },
      select: {
        id: true,
        number: true,
        text: true,
        sha256: true,
        splitter: true,
        blocks: true,
        values: true,
        createdAt: true,
      },
    }),
    listClaims(actor, articleId),
  ]);
  if (!revision) throw notFound('article');
  return {
    ...summary,
    ...published,
    override: override?.endedAt === null ? override : null,
    assignments: assignments[articleId] ?? [],
    revision: {
      ...revision,
      blocks: block.array().parse(revision.blocks),
      values: values.nullable().parse(revision.values),
      createdAt: revision.createdAt.toISOString(),
    },
    claims,
  };
}

/**
 * The articles of the actor's desk that were deleted, the last deleted first, 200 at most. Throws
 * `not-allowed` for all but editors.
 */
export async function listDeletedArticles(actor: Actor): Promise<DeletedArticle[]> {
  if (!canDeleteArticle(actor)) {
    throw new Problem('not-allowed', 'Only an editor sees what was deleted.');
  }
  const rows = await db().article.findMany({
    where: { deskId: actor.deskId, deletedAt: { not: null } },
    select: { ...summarySelect, deletedBy: person, deletedAt: true },
    orderBy: [{ deletedAt: 'desc' }, { id: 'desc' }],
    take: mostDeleted,
  });
  return rows.flatMap(({ deletedBy: by, deletedAt: at, ...row }) =>
    by && at ? [{ ...toSummary(row), deleted: { by, at: at.toISOString() } }] : [],
  );
}
