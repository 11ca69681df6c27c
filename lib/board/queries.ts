import type { z } from 'zod';
import { Problem } from '@/lib/api/problem';
import type {
  ArticleList,
  BoardAge,
  BoardFilter,
  BoardSort,
  ListArticlesQuery,
} from '@/lib/articles/schema';
import { isOpen, isStanding } from '@/lib/assignments/queries';
import { countMentions } from '@/lib/comments/queries';
import type { Actor } from '@/lib/desks/actor';
import { countUnread } from '@/lib/digest/queries';
import { dueClaims } from '@/lib/recheck/queries';
import { listRows } from '@/lib/rows/queries';
import { db } from '@/lib/server/db';
import { Prisma } from '@/prisma/generated/client';
import { mostCounted } from './counted';
import { markAfter, readMark } from './page-mark';
import type { BoardNow, readBoardQuery } from './schema';
import { type SearchTerm, searchTerms } from './search-terms';
import { visibleQuery } from './visible-query';

const { sql } = Prisma;

// The expression of the index "Article_settled_idx", to the letter.
const settled = sql`("a"."pendingCount" + "a"."needsRulingCount" = 0)`;
const claims = sql`("a"."pendingCount" + "a"."verifiedCount" + "a"."unverifiedCount" + "a"."disputedCount" + "a"."needsRulingCount")`;

/** What each order sorts by, all of it in one direction, so that an index can be read either way. */
const orders: Record<BoardSort, { by: Prisma.Sql[]; descending: boolean }> = {
  newest: { by: [sql`"a"."createdAt"`, sql`"a"."id"`], descending: true },
  waiting: { by: [settled, sql`"a"."createdAt"`, sql`"a"."id"`], descending: false },
  pending: { by: [sql`"a"."pendingCount"`, sql`"a"."id"`], descending: true },
  changed: { by: [sql`"a"."updatedAt"`, sql`"a"."id"`], descending: true },
  title: { by: [sql`"a"."title" COLLATE "und-x-icu"`, sql`"a"."id"`], descending: false },
};

/** To whoever reviews blind all waits alike, so that the oldest comes first. */
const orderFor = ({ blind }: Actor, sort: BoardSort) =>
  blind && sort === 'waiting' ? { ...orders.newest, descending: false } : orders[sort];

/** The filters that go by counters. What the clock makes due no counter can follow. */
type CountedFilter = Exclude<BoardFilter, 'recheck'>;

/** Which articles each filter shows, by the counters of the desk. */
const shownByCounters: Record<CountedFilter, Prisma.Sql> = {
  all: sql`TRUE`,
  pending: sql`"a"."pendingCount" > 0`,
  'needs-ruling': sql`"a"."needsRulingCount" > 0`,
  settled: sql`${settled} = TRUE`,
};

/**
 * The same for whoever reviews blind: a claim they have not decided is pending
 * to them, whatever others hold of it, and one that waits for another verdict still is. Their own counters are joined as "own".
 */
const shownByOwnCounters: Record<Exclude<CountedFilter, 'settled'>, Prisma.Sql> = {
  all: sql`TRUE`,
  pending: sql`${claims} > coalesce("own"."markedCount" - "own"."pendingCount", 0)`,
  'needs-ruling': sql`"own"."needsRulingCount" > 0`,
};

/** What is settled to somebody is few among all they have marked, and stands in an index of its own. */
const settledFor = ({ deskId, userId }: Actor) => sql`"a"."id" IN (
  SELECT "articleId" FROM "Contribution" WHERE "userId" = ${userId}::uuid AND "settled"
  UNION ALL
  SELECT "id" FROM "Article" "a" WHERE "deskId" = ${deskId}::uuid AND ${claims} = 0)`;

function sourceFor({ userId, blind }: Actor, show: BoardFilter): Prisma.Sql {
  if (!blind || !/^(?:pending|needs-ruling)$/.test(show)) return sql`"Article" "a"`;
  const join = show === 'needs-ruling' ? sql`JOIN` : sql`LEFT JOIN`;
  return sql`"Article" "a" ${join} "Contribution" "own"
    ON "own"."articleId" = "a"."id" AND "own"."userId" = ${userId}::uuid`;
}

function shownBy(actor: Actor, show: BoardFilter): Prisma.Sql {
  if (show === 'recheck') {
    return sql`"a"."id" IN (SELECT "Claim"."articleId" FROM ${dueClaims(actor)})`;
  }
  if (!actor.blind) return shownByCounters[show];
  return show === 'settled' ? settledFor(actor) : shownByOwnCounters[show];
}

const shownTo = (actor: Actor, show: BoardFilter) =>
  sql`"a"."deskId" = ${actor.deskId}::uuid AND "a"."deletedAt" IS NULL
    AND ${shownBy(actor, show)}`;

const addedWithin: Record<BoardAge, Prisma.Sql> = {
  any: sql`TRUE`,
  day: sql`"a"."createdAt" > now() - interval '1 day'`,
  week: sql`"a"."createdAt" > now() - interval '7 days'`,
  month: sql`"a"."createdAt" > now() - interval '30 days'`,
  older: sql`"a"."createdAt" <= now() - interval '30 days'`,
};

const asPhrase = (words: string) => sql`phraseto_tsquery('simple', search_form(${words}))`;

function asTsquery({ words, negated, open }: SearchTerm): Prisma.Sql {
  const phrase = asPhrase(words);
  // The text of a query ends with its last word in quotes, which this makes a beginning of words.
  const query = open ? sql`(nullif(${phrase}::text, '') || ':*')::tsquery` : phrase;
  return negated ? sql`(!! ${query})` : query;
}

function searched({ deskId }: Actor, search: string): Prisma.Sql {
  if (search === '') return sql`TRUE`;
  const terms = searchTerms(search);
  if (terms.length === 0) return sql`FALSE`;
  return sql`EXISTS (
    SELECT FROM "FullText" "f" WHERE "f"."articleId" = "a"."id" AND "f"."deskId" = ${deskId}::uuid
    AND "f"."vector" @@ (${Prisma.join(terms.map(asTsquery), ' && ')}))`;
}

/** By somebody only what they have still to do is found; nobody has what is not even done. */
function assignedTo({ deskId }: Actor, assignee: string | undefined): Prisma.Sql {
  if (assignee === undefined) return sql`TRUE`;
  if (assignee === 'nobody') {
    return sql`NOT EXISTS (
      SELECT FROM "Assignment" "s" WHERE "s"."articleId" = "a"."id" AND ${isStanding})`;
  }
  return sql`EXISTS (
    SELECT FROM "Assignment" "s" WHERE "s"."articleId" = "a"."id" AND "s"."deskId" = ${deskId}::uuid
    AND "s"."assigneeId" = ${assignee}::uuid AND ${isOpen})`;
}

function narrowed(actor: Actor, query: ListArticlesQuery): Prisma.Sql[] {
  const { stage, addedBy, reviewer, publisher, age, comments, search } = query;
  return [
    searched(actor, search),
    addedWithin[age],
    assignedTo(actor, query.assignee),
    comments === 'open' ? sql`"a"."openCommentCount" > 0` : sql`TRUE`,
    stage === undefined ? sql`TRUE` : sql`"a"."stage" = ${stage}::"Stage"`,
    addedBy === undefined ? sql`TRUE` : sql`"a"."addedById" = ${addedBy}::uuid`,
    publisher === undefined ? sql`TRUE` : sql`"a"."publisher" = ${publisher}`,
    reviewer === undefined
      ? sql`TRUE`
      : sql`EXISTS (SELECT FROM "Contribution" "c" WHERE "c"."articleId" = "a"."id"
          AND "c"."userId" = ${reviewer}::uuid AND "c"."markedCount" > 0)`,
  ];
}

function beyond(actor: Actor, { after, sort }: ListArticlesQuery): Prisma.Sql {
  if (after === undefined) return sql`TRUE`;
  const mark = readMark(after, sort);
  if (!mark)
    throw new Problem('invalid-input', 'This page is of another list. Begin at its start.');
  const { by, descending } = orderFor(actor, sort);
  const type = { pending: sql`int`, title: sql`text` }[sort as string] ?? sql`timestamptz`;
  const values = [
    ...(by.length > 2 ? [sql`${mark.settled}`] : []),
    sql`${mark.key}::${type}`,
    sql`${mark.id}::uuid`,
  ];
  return sql`(${Prisma.join(by)}) ${descending ? sql`<` : sql`>`} (${Prisma.join(values)})`;
}

/**
 * A page of the desk's articles, sorted, filtered and searched; `next`
 * continues it. It goes by the values that sort the last article and not by the
 * article, which may have moved meanwhile. Throws `invalid-input` where `after`
 * is of another order.
 */
export async function listArticles(actor: Actor, asked: ListArticlesQuery): Promise<ArticleList> {
  const query = visibleQuery(actor, asked);
  const found = await findIds(actor, query, query.limit + 1);
  const articles = await listRows(actor, found.slice(0, query.limit), query.search);
  const last = articles.at(-1);
  return {
    articles,
    next: found.length > query.limit && last ? markAfter(last, query.sort) : null,
  };
}

const conditionsOf = (actor: Actor, query: ListArticlesQuery) => [
  shownTo(actor, query.show),
  ...narrowed(actor, query),
];

/** The ids of as many articles as `most` says from the page's start on; null for all. */
async function findIds(
  actor: Actor,
  query: ListArticlesQuery,
  most: number | null,
): Promise<string[]> {
  const { by, descending } = orderFor(actor, query.sort);
  const direction = descending ? sql`DESC` : sql`ASC`;
  const conditions = [...conditionsOf(actor, query), beyond(actor, query)];
  const found = await db().$queryRaw<{ id: string }[]>`
    SELECT "a"."id" FROM ${sourceFor(actor, query.show)}
    WHERE ${Prisma.join(conditions, ' AND ')}
    ORDER BY ${Prisma.join(by.map((part) => sql`${part} ${direction}`))}
    LIMIT ${most}::int`;
  return found.map(({ id }) => id);
}

/** The ids of the articles that the board shows when it is asked so, in its order, `most` at most. */
export const listFoundIds = (actor: Actor, asked: ListArticlesQuery, most: number | null) =>
  findIds(actor, visibleQuery(actor, { ...asked, after: undefined }), most);

/** An article that was found, with what it is sorted by where the newest come first. */
export type FoundArticle = { id: string; createdAt: Date };

/**
 * The articles that the board shows when it is asked so, without their rows, and newest first
 * whatever it is sorted by: none moves while somebody goes through them. `after` is the last of the
 * part before.
 */
export async function listFound(
  actor: Actor,
  asked: ListArticlesQuery,
  after: FoundArticle | null,
  limit: number,
): Promise<FoundArticle[]> {
  const query = visibleQuery(actor, asked);
  const older = after
    ? sql`("a"."createdAt", "a"."id") < (${after.createdAt}::timestamptz, ${after.id}::uuid)`
    : sql`TRUE`;
  return db().$queryRaw<FoundArticle[]>`
    SELECT "a"."id", "a"."createdAt" FROM ${sourceFor(actor, query.show)}
    WHERE ${Prisma.join([...conditionsOf(actor, query), older], ' AND ')}
    ORDER BY "a"."createdAt" DESC, "a"."id" DESC LIMIT ${limit}`;
}

/**
 * A board that is open as it is now: its rows, which of them the same question
 * would not find any more, and what a new reading would list. It costs what a
 * page costs, however much has changed meanwhile. Throws as `listArticles` does.
 */
export async function readBoard(
  actor: Actor,
  { shown, ...asked }: z.output<typeof readBoardQuery>,
): Promise<BoardNow> {
  const query = visibleQuery(actor, asked);
  const ids = shown === '' ? [] : shown.split(',');
  const [articles, found, fitting, totals, mentions, unread] = await Promise.all([
    listRows(actor, ids, query.search),
    findIds(actor, query, query.limit),
    db().$queryRaw<{ id: string }[]>`
      SELECT "a"."id" FROM ${sourceFor(actor, query.show)}
      WHERE "a"."id" = ANY(${ids}::uuid[])
      AND ${Prisma.join(conditionsOf(actor, query), ' AND ')}`,
    countArticles(actor),
    countMentions(actor),
    countUnread(actor),
  ]);
  const fits = new Set(fitting.map(({ id }) => id));
  return {
    articles,
    left: ids.filter((id) => !fits.has(id)),
    listed: found,
    totals,
    mentions,
    unread,
  };
}

/** How many articles of the desk each filter shows, counted as far as `mostCounted` and one more. */
export async function countArticles(actor: Actor): Promise<Record<BoardFilter, number>> {
  const count = async (show: BoardFilter) => {
    const [row] = await db().$queryRaw<{ count: number }[]>`
      SELECT count(*)::int AS "count" FROM (
        SELECT FROM ${sourceFor(actor, show)} WHERE ${shownTo(actor, show)} LIMIT ${mostCounted + 1}
      ) "some"`;
    return row?.count ?? 0;
  };
  const [all, pending, needsRuling, recheck, settledCount] = await Promise.all([
    count('all'),
    count('pending'),
    count('needs-ruling'),
    count('recheck'),
    count('settled'),
  ]);
  return { all, pending, 'needs-ruling': needsRuling, recheck, settled: settledCount };
}

/** How many publishers a board offers to choose from. */
const mostPublishers = 200;

/** The publishers of the desk's articles by name. Goes from name to name in the index, past the articles. */
export async function listPublishers({ deskId }: Actor): Promise<string[]> {
  const rows = await db().$queryRaw<{ publisher: string }[]>`
    WITH RECURSIVE "names" ("publisher") AS (
      SELECT min("publisher") FROM "Article"
      WHERE "deskId" = ${deskId}::uuid AND "deletedAt" IS NULL
      UNION ALL
      SELECT (
        SELECT "publisher" FROM "Article"
        WHERE "deskId" = ${deskId}::uuid AND "deletedAt" IS NULL
        AND "publisher" > "names"."publisher"
        ORDER BY "publisher" LIMIT 1
      ) FROM "names" WHERE "names"."publisher" IS NOT NULL
    )
    SELECT "publisher" FROM "names" WHERE "publisher" IS NOT NULL LIMIT ${mostPublishers}`;
  return rows.map(({ publisher }) => publisher);
}
