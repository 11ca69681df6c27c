import { notFound, Problem } from '@/lib/api/problem';
import { articlesOf } from '@/lib/articles/articles-of';
import { getArticleSummary } from '@/lib/articles/queries';
import type { Actor } from '@/lib/desks/actor';
import { db } from '@/lib/server/db';
import { Prisma } from '@/prisma/generated/client';
import type { ClaimKind, VerdictValue } from '@/prisma/generated/enums';
import { canReadAgreement } from './access';
import { figuresOf, fleissOf, pairFiguresOf } from './figures';
import type { AgreementQuery, AgreementView } from './schema';
import { type ClaimPattern, tallyOf, values } from './tally';

function groupBy<T, K>(items: readonly T[], keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}

type Person = { id: string; name: string };

const mostPairs = 50;
const articlesAPage = 20;

/**
 * How far the reviewers of the actor's desk agree on the claims that the query
 * asks for. PostgreSQL counts the verdicts by what they look like; what comes
 * back grows with the pairs of people and not with the verdicts. Throws
 * `not-allowed` for all but editors, and `not-found` for an article or people
 * that are not the desk's.
 */
export async function getAgreement(actor: Actor, query: AgreementQuery): Promise<AgreementView> {
  if (!canReadAgreement(actor)) {
    throw new Problem('not-allowed', 'Only an editor sees how far reviewers agree.');
  }
  if (query.article !== undefined) await getArticleSummary(actor, query.article);
  const pair = query.pair === undefined ? null : await findPair(actor, query.pair);
  const [patterns, pairs, page] = await Promise.all([
    countPatterns(actor, query),
    countPairs(actor, query),
    listArticleFigures(actor, query),
  ]);
  const byKind = groupBy(patterns, ({ kind }) => kind);
  const ofPair =
    pair && (pairs.find((found) => isPair(found, pair)) ?? { ...pair, matrix: blank() });
  return {
    ...tallyOf(patterns),
    ...figuresOf(patterns),
    ...fleissOf(patterns),
    pair: ofPair && { ...ofPair, kappa: pairFiguresOf(ofPair.matrix).kappa },
    kinds: [...byKind].sort().map(([kind, alike]) => ({ kind, ...figuresOf(alike) })),
    pairs: pairs.map(({ one, other, matrix }) => ({ one, other, ...pairFiguresOf(matrix) })),
    ...page,
  };
}

type Pair = { one: Person; other: Person };

const isPair = (a: Pair, b: Pair) => a.one.id === b.one.id && a.other.id === b.other.id;

const blank = () => values.map(() => values.map(() => 0));

/** The two people, in the order in which pairs are always named. */
async function findPair(actor: Actor, pair: string): Promise<Pair> {
  const ids = pair.split(',');
  const people = await db().user.findMany({
    where: {
      id: { in: ids },
      OR: [
        { memberships: { some: { deskId: actor.deskId } } },
        { verdicts: { some: { deskId: actor.deskId } } },
      ],
    },
    select: { id: true, name: true },
    orderBy: { id: 'asc' },
  });
  const [one, other] = people;
  if (!one || !other) throw notFound('pair of reviewers');
  return { one, other };
}

/**
 * The verdicts that the query asks for, each with its claim; none in an article that is deleted. Both
 * are named by their desk, so that their indices for this are read and neither of their rows.
 */
function asked(actor: Actor, { article, kind, pair, from, until }: AgreementQuery): Prisma.Sql {
  const conditions = [
    Prisma.sql`v."deskId" = ${actor.deskId}::uuid AND c."deskId" = ${actor.deskId}::uuid`,
    Prisma.sql`c."articleId" NOT IN (
      SELECT "id" FROM "Article" WHERE "deskId" = ${actor.deskId}::uuid AND "deletedAt" IS NOT NULL)`,
    ...(article === undefined ? [] : [Prisma.sql`c."articleId" = ${article}::uuid`]),
    ...(kind === undefined ? [] : [Prisma.sql`c."kind" = ${kind}::"ClaimKind"`]),
    ...(pair === undefined ? [] : [Prisma.sql`v."reviewerId" = ANY(${pair.split(',')}::uuid[])`]),
    ...(from === undefined ? [] : [Prisma.sql`v."createdAt" >= ${from}::date`]),
    ...(until === undefined ? [] : [Prisma.sql`v."createdAt" < ${until}::date + 1`]),
  ];
  return Prisma.sql`"Verdict" v JOIN "Claim" c ON c."id" = v."claimId"
    WHERE ${Prisma.join(conditions, ' AND ')}`;
}

/** Why a verdict does not count; null for one that does. */
const leftOut = ({ independent }: AgreementQuery) => Prisma.sql`CASE
  WHEN c."mergedIntoId" IS NOT NULL THEN 'merged'
  WHEN c."droppedAt" IS NOT NULL THEN 'dropped'
  WHEN v."wordsHash" <> c."wordsHash" THEN 'other-words'
  ${independent ? Prisma.sql`WHEN NOT v."independent" THEN 'not-independent'` : Prisma.empty}
  END`;

type PatternRow = {
  kind: ClaimKind;
  units: bigint;
  verified: bigint;
  unverified: bigint;
  disputed: bigint;
  independent: bigint;
  merged: bigint;
  dropped: bigint;
  otherWords: bigint;
  notIndependent: bigint;
};

async function countPatterns(
  actor: Actor,
  query: AgreementQuery,
): Promise<(ClaimPattern & { kind: ClaimKind })[]> {
  const rows = await db().$queryRaw<PatternRow[]>`
    SELECT "kind", "verified", "unverified", "disputed", "independent",
      "merged", "dropped", "otherWords", "notIndependent", count(*) AS "units"
    FROM (
      SELECT "kind",
        count(*) FILTER (WHERE "why" IS NULL AND "value" = 'VERIFIED') AS "verified",
        count(*) FILTER (WHERE "why" IS NULL AND "value" = 'UNVERIFIED') AS "unverified",
        count(*) FILTER (WHERE "why" IS NULL AND "value" = 'DISPUTED') AS "disputed",
        count(*) FILTER (WHERE "why" IS NULL AND "independent") AS "independent",
        count(*) FILTER (WHERE "why" = 'merged') AS "merged",
        count(*) FILTER (WHERE "why" = 'dropped') AS "dropped",
        count(*) FILTER (WHERE "why" = 'other-words') AS "otherWords",
        count(*) FILTER (WHERE "why" = 'not-independent') AS "notIndependent"
      FROM (
        SELECT v."claimId", c."kind", v."firstValue" AS "value", v."independent",
          ${leftOut(query)} AS "why"
        FROM ${asked(actor, query)}
      ) AS judged
      GROUP BY "claimId", "kind"
    ) AS claims
    GROUP BY 1, 2, 3, 4, 5, 6, 7, 8, 9`;
  return rows.map((row) => ({
    kind: row.kind,
    counts: [row.verified, row.unverified, row.disputed].map(Number),
    units: Number(row.units),
    independent: Number(row.independent),
    leftOut: {
      merged: Number(row.merged),
      dropped: Number(row.dropped),
      'other-words': Number(row.otherWords),
      'not-independent': Number(row.notIndependent),
    },
  }));
}

type PairRow = {
  oneId: string;
  otherId: string;
  oneValue: VerdictValue;
  otherValue: VerdictValue;
  units: bigint;
};

/** A claim at a time: joined with themselves, a million verdicts would be held at once. */
async function countPairs(actor: Actor, query: AgreementQuery) {
  const rows = await db().$queryRaw<PairRow[]>`
    WITH shared AS (
      SELECT array_agg(v."reviewerId" ORDER BY v."reviewerId") AS "ids",
        array_agg(v."firstValue" ORDER BY v."reviewerId") AS "values"
      FROM ${asked(actor, query)} AND ${leftOut(query)} IS NULL
      GROUP BY v."claimId" HAVING count(*) > 1
    ), cells AS (
      SELECT "ids"[one] AS "oneId", "ids"[other] AS "otherId",
        "values"[one] AS "oneValue", "values"[other] AS "otherValue", count(*) AS "units"
      FROM shared, generate_subscripts("ids", 1) AS one, generate_subscripts("ids", 1) AS other
      WHERE one < other
      GROUP BY 1, 2, 3, 4
    ), largest AS (
      SELECT "oneId", "otherId", sum("units") AS "all" FROM cells
      GROUP BY 1, 2 ORDER BY 3 DESC, 1, 2 LIMIT ${mostPairs}
    )
    SELECT "oneId", "otherId", "oneValue", "otherValue", "units"
    FROM cells JOIN largest USING ("oneId", "otherId")
    ORDER BY "all" DESC, "oneId", "otherId"`;
  const ids = [...new Set(rows.flatMap(({ oneId, otherId }) => [oneId, otherId]))];
  const people = await db().user.findMany({
    where: { id: { in: ids } },
    select: { id: true, name: true },
  });
  const personOf = (id: string) => people.find((person) => person.id === id) ?? { id, name: '' };
  const byPair = groupBy(rows, ({ oneId, otherId }) => `${oneId} ${otherId}`);
  return [...byPair.values()].flatMap((cells) => {
    const [first] = cells;
    if (!first) return [];
    const unitsAt = (one: VerdictValue, other: VerdictValue) =>
      Number(cells.find((cell) => cell.oneValue === one && cell.otherValue === other)?.units ?? 0);
    const matrix = values.map((one) => values.map((other) => unitsAt(one, other)));
    return [{ one: personOf(first.oneId), other: personOf(first.otherId), matrix }];
  });
}

/** A page of the desk's articles that have verdicts, newest first, with how far people agree on each. */
async function listArticleFigures(actor: Actor, query: AgreementQuery) {
  const last = query.after === undefined ? null : await getArticleSummary(actor, query.after);
  const older = last && {
    OR: [{ createdAt: { lt: last.createdAt } }, { createdAt: last.createdAt, id: { lt: last.id } }],
  };
  const rows = await db().article.findMany({
    where: {
      ...articlesOf(actor),
      claims: { some: { verdicts: { some: {} } } },
      ...(query.article !== undefined && { id: query.article }),
      ...older,
    },
    select: { id: true, title: true },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: articlesAPage + 1,
  });
  const shown = rows.slice(0, articlesAPage);
  const articles = await Promise.all(
    shown.map(async ({ id, title }) => {
      const patterns = await countPatterns(actor, { ...query, article: id });
      return { id, title, ...figuresOf(patterns) };
    }),
  );
  return { articles, next: rows.length > articlesAPage ? (shown.at(-1)?.id ?? null) : null };
}
