import type { z } from 'zod';
import { Problem } from '@/lib/api/problem';
import type { ArticleList, BoardFilter, BoardSort, ListArticlesQuery } from '@/lib/articles/schema';
import { countMentions } from '@/lib/comments/queries';
import type { Actor } from '@/lib/desks/actor';
import { countUnread } from '@/lib/digest/queries';
import {
  type Filter,
  type Filtered,
  filteredArticles,
  settled,
  shownArticles,
} from '@/lib/filters/queries';
import { listRows } from '@/lib/rows/queries';
import { db } from '@/lib/server/db';
import { Prisma } from '@/prisma/generated/client';
import { mostCounted } from './counted';
import { markAfter, type PageMark, readMark } from './page-mark';
import type { BoardNow, readBoardQuery } from './schema';
import { visibleQuery } from './visible-query';

const { sql } = Prisma;

/** What an order sorts by, all of it in one direction, so that an index can be read either way. */
type Order = { by: Prisma.Sql[]; descending: boolean };

const orders: Record<BoardSort, Order> = {
  newest: { by: [sql`"a"."createdAt"`, sql`"a"."id"`], descending: true },
  waiting: { by: [settled, sql`"a"."createdAt"`, sql`"a"."id"`], descending: false },
  due: { by: [sql`"a"."dueAt"`, sql`"a"."id"`], descending: false },
  pending: { by: [sql`"a"."pendingCount"`, sql`"a"."id"`], descending: true },
  changed: { by: [sql`"a"."updatedAt"`, sql`"a"."id"`], descending: true },
  title: { by: [sql`"a"."title" COLLATE "und-x-icu"`, sql`"a"."id"`], descending: false },
};

const isDue = sql`("a"."dueAt" IS NOT NULL AND NOT ${settled})`;

/** Some of the articles that an order sorts, which `of` picks out. */
type Part = Order & { of: Prisma.Sql };

/**
 * The parts of an order, one after the other: what is due is followed by the newest of what is not. To
 * whoever reviews blind all waits alike, so that the oldest comes first.
 */
function partsOf({ blind }: Actor, sort: BoardSort): Part[] {
  if (sort === 'due') {
    return [
      { ...orders.due, of: isDue },
      { ...orders.newest, of: sql`NOT ${isDue}` },
    ];
  }
  const order =
    blind && sort === 'waiting' ? { ...orders.newest, descending: false } : orders[sort];
  return [{ ...order, of: sql`TRUE` }];
}

/** What is left of the parts of an order where a page begins; of the first of them what lies beyond its mark. */
function partsFor(actor: Actor, { after, sort }: ListArticlesQuery): Part[] {
  const parts = partsOf(actor, sort);
  if (after === undefined) return parts;
  const mark = readMark(after, sort);
  if (!mark)
    throw new Problem('invalid-input', 'This page is of another list. Begin at its start.');
  const [first, ...rest] = mark.later ? parts.slice(-1) : parts;
  return first ? [{ ...first, of: sql`${first.of} AND ${beyond(first, mark)}` }, ...rest] : [];
}

function beyond({ by, descending }: Order, { sort, key, later, id }: PageMark): Prisma.Sql {
  const type = { pending: sql`int`, title: sql`text` }[sort as string] ?? sql`timestamptz`;
  const values = [
    ...(by.length > 2 ? [sql`${later}`] : []),
    sql`${key}::${type}`,
    sql`${id}::uuid`,
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

/** The ids of as many articles as `most` says from the page's start on; null for all. */
async function findIds(
  actor: Actor,
  query: ListArticlesQuery,
  most: number | null,
): Promise<string[]> {
  const { from, where } = filteredArticles(actor, query);
  // A set, since an article may come from one part into the next between two readings.
  const found = new Set<string>();
  for (const { of, by, descending } of partsFor(actor, query)) {
    if (most !== null && found.size >= most) break;
    const direction = descending ? sql`DESC` : sql`ASC`;
    const rows = await db().$queryRaw<{ id: string }[]>`
      SELECT "a"."id" FROM ${from} WHERE ${where} AND ${of}
      ORDER BY ${Prisma.join(by.map((value) => sql`${value} ${direction}`))}
      LIMIT ${most === null ? null : most - found.size}::int`;
    for (const { id } of rows) found.add(id);
  }
  return [...found];
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
  const { from, where } = filteredArticles(actor, visibleQuery(actor, asked));
  const older = after
    ? sql`("a"."createdAt", "a"."id") < (${after.createdAt}::timestamptz, ${after.id}::uuid)`
    : sql`TRUE`;
  return db().$queryRaw<FoundArticle[]>`
    SELECT "a"."id", "a"."createdAt" FROM ${from} WHERE ${where} AND ${older}
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
  const { from, where } = filteredArticles(actor, query);
  const ids = shown === '' ? [] : shown.split(',');
  const [articles, found, fitting, totals, mentions, unread] = await Promise.all([
    listRows(actor, ids, query.search),
    findIds(actor, query, query.limit),
    db().$queryRaw<{ id: string }[]>`
      SELECT "a"."id" FROM ${from} WHERE "a"."id" = ANY(${ids}::uuid[]) AND ${where}`,
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

/** How many there are, counted as far as `mostCounted` and one more. */
async function countSome({ from, where }: Filtered): Promise<number> {
  const [row] = await db().$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS "count" FROM (
      SELECT FROM ${from} WHERE ${where} LIMIT ${mostCounted + 1}
    ) "some"`;
  return row?.count ?? 0;
}

/** How many articles the board shows when it is asked so, counted as the tabs are. */
export const countFound = (actor: Actor, asked: Filter & { sort: BoardSort }): Promise<number> =>
  countSome(filteredArticles(actor, visibleQuery(actor, asked)));

/** How many articles of the desk each filter shows, counted as far as `mostCounted` and one more. */
export async function countArticles(actor: Actor): Promise<Record<BoardFilter, number>> {
  const count = (show: BoardFilter) => countSome(shownArticles(actor, show));
  const [all, pending, needsRuling, recheck, settledCount] = await Promise.all([
    count('all'),
    count('pending'),
    count('needs-ruling'),
    count('recheck'),
    count('settled'),
  ]);
  return { all, pending, 'needs-ruling': needsRuling, recheck, settled: settledCount };
}
