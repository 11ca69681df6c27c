import type { BoardAge, BoardFilter, ListArticlesQuery } from '@/lib/articles/schema';
import { isOpen, isStanding } from '@/lib/assignments/queries';
import { isPhrase, type SearchTerm, searchTerms } from '@/lib/board/search-terms';
import type { Actor } from '@/lib/desks/actor';
import { dueClaims } from '@/lib/recheck/queries';
import { Prisma } from '@/prisma/generated/client';

const { sql } = Prisma;

/** That nothing of an article waits to be decided. The expression of the index "Article_settled_idx", to the letter. */
export const settled = sql`("a"."pendingCount" + "a"."needsRulingCount" = 0)`;
const claims = sql`("a"."pendingCount" + "a"."verifiedCount" + "a"."unverifiedCount" + "a"."disputedCount" + "a"."needsRulingCount")`;

/** The filters that go by counters. What the clock makes due no counter can follow. */
type CountedFilter = Exclude<BoardFilter, 'recheck'>;

/** Which articles each filter shows, by the counters of the desk. */
const shownByCounters: Record<CountedFilter, Prisma.Sql> = {
  all: sql`TRUE`,
  pending: sql`"a"."pendingCount" > 0`,
  'needs-ruling': sql`"a"."needsRulingCount" > 0`,
  // The second follows from the first, and tells the index of what is pending where to look.
  settled: sql`${settled} = TRUE AND "a"."pendingCount" = 0`,
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

/**
 * That a text has the words of each phrase next to one another, as far as their numbers tell: the index
 * finds by it what has to be looked at. It comes last, since where texts are looked through one by one
 * nothing else of them is read for it.
 */
const hasPairs = ({ words }: SearchTerm) =>
  sql`"f"."pairs" @> word_pairs(to_tsvector('simple', search_form(${words})))`;

function searched({ deskId }: Actor, search: string): Prisma.Sql {
  if (search === '') return sql`TRUE`;
  const terms = searchTerms(search);
  if (terms.length === 0) return sql`FALSE`;
  const found = sql`"f"."vector" @@ (${Prisma.join(terms.map(asTsquery), ' && ')})`;
  return sql`EXISTS (
    SELECT FROM "FullText" "f" WHERE "f"."articleId" = "a"."id" AND "f"."deskId" = ${deskId}::uuid
    AND ${Prisma.join([found, ...terms.filter(isPhrase).map(hasPairs)], ' AND ')})`;
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

function narrowed(actor: Actor, query: Filter): Prisma.Sql[] {
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

/** What a query of the board finds, whatever the order and the page. */
export type Filter = Omit<ListArticlesQuery, 'sort' | 'after' | 'limit'>;

/** Articles, "a", as the tables they are read from and the conditions for them, to be put into a statement. */
export type Filtered = { from: Prisma.Sql; where: Prisma.Sql };

/** The articles of the actor's desk that one tab of their board shows. */
export const shownArticles = (actor: Actor, show: BoardFilter): Filtered => ({
  from: sourceFor(actor, show),
  where: sql`"a"."deskId" = ${actor.deskId}::uuid AND "a"."deletedAt" IS NULL
    AND ${shownBy(actor, show)}`,
});

/** Those of them that all parts of the query hold for. It has to be one that the actor may ask: `visibleQuery`. */
export function filteredArticles(actor: Actor, query: Filter): Filtered {
  const { from, where } = shownArticles(actor, query.show);
  return { from, where: Prisma.join([where, ...narrowed(actor, query)], ' AND ') };
}
