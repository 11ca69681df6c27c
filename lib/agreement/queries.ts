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
import { sizeOf } from './unit-pattern';

function groupBy<T, K>(items: readonly T[], keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}

const { sql, empty } = Prisma;

/** A verdict, and another one on the same claim, as they are called in the statements. */
const [v, o] = [sql`v`, sql`o`];

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
 * The claims "c" that the query asks for; none in an article that is deleted. They and the verdicts are
 * named by their desk, so that their indices for this are read, in one order, and neither of their rows.
 */
const ofClaims = (actor: Actor, { article, kind }: AgreementQuery) =>
  sql`c."deskId" = ${actor.deskId}::uuid AND c."articleId" NOT IN (
    SELECT "id" FROM "Article" WHERE "deskId" = ${actor.deskId}::uuid AND "deletedAt" IS NOT NULL)
  ${article === undefined ? empty : sql`AND c."articleId" = ${article}::uuid`}
  ${kind === undefined ? empty : sql`AND c."kind" = ${kind}::"ClaimKind"`}`;

/** The verdicts that it asks for, as they are called in the statement. */
const ofVerdicts = (verdict: Prisma.Sql, actor: Actor, { pair, from, until }: AgreementQuery) =>
  sql`${verdict}."deskId" = ${actor.deskId}::uuid
  ${pair === undefined ? empty : sql`AND ${verdict}."reviewerId" = ANY(${pair.split(',')}::uuid[])`}
  ${from === undefined ? empty : sql`AND ${verdict}."createdAt" >= ${from}::date`}
  ${until === undefined ? empty : sql`AND ${verdict}."createdAt" < ${until}::date + 1`}`;

/**
 * That a verdict is on the words that the claim has. Where two values are compared PostgreSQL expects next
 * to none to be equal, and would look up one verdict after the other; of what comes of it, half.
 */
const onItsWords = (verdict: Prisma.Sql) =>
  sql`coalesce(${verdict}."wordsHash" = c."wordsHash", FALSE)`;

/** That a verdict counts where its claim does. */
const counting = (verdict: Prisma.Sql, { independent }: AgreementQuery) =>
  independent ? sql`${onItsWords(verdict)} AND ${verdict}."independent"` : onItsWords(verdict);

type PatternRow = {
  kind: ClaimKind;
  why: 'merged' | 'dropped' | null;
  units: bigint;
  given: bigint;
  onItsWords: bigint;
  verified: bigint;
  unverified: bigint;
  disputed: bigint;
  independent: bigint;
};

async function countPatterns(
  actor: Actor,
  query: AgreementQuery,
): Promise<(ClaimPattern & { kind: ClaimKind })[]> {
  const counts = counting(v, query);
  const rows = await db().$queryRaw<PatternRow[]>`
    SELECT "kind", "why", "given", "onItsWords", "verified", "unverified", "disputed", "independent",
      count(*) AS "units"
    FROM (
      SELECT c."kind",
        CASE WHEN c."mergedIntoId" IS NOT NULL THEN 'merged' WHEN c."droppedAt" IS NOT NULL THEN 'dropped' END
          AS "why",
        count(*) AS "given",
        count(*) FILTER (WHERE ${onItsWords(v)}) AS "onItsWords",
        count(*) FILTER (WHERE ${counts} AND v."firstValue" = 'VERIFIED') AS "verified",
        count(*) FILTER (WHERE ${counts} AND v."firstValue" = 'UNVERIFIED') AS "unverified",
        count(*) FILTER (WHERE ${counts} AND v."firstValue" = 'DISPUTED') AS "disputed",
        count(*) FILTER (WHERE ${counts} AND v."independent") AS "independent"
      FROM "Verdict" v JOIN "Claim" c ON c."id" = v."claimId"
      WHERE ${ofVerdicts(v, actor, query)} AND ${ofClaims(actor, query)}
      GROUP BY c."id"
    ) AS claims
    GROUP BY 1, 2, 3, 4, 5, 6, 7, 8`;
  return rows.map(patternOf);
}

/** Of a claim that counts, verdicts are left out each for itself; of any other, all of them at once. */
function patternOf({ kind, why, ...row }: PatternRow): ClaimPattern & { kind: ClaimKind } {
  const units = Number(row.units);
  const given = Number(row.given);
  const none = { merged: 0, dropped: 0, 'other-words': 0, 'not-independent': 0 };
  if (why !== null) {
    return { kind, units, counts: [0, 0, 0], independent: 0, leftOut: { ...none, [why]: given } };
  }
  const counts = [row.verified, row.unverified, row.disputed].map(Number);
  const otherWords = given - Number(row.onItsWords);
  const leftOut = {
    ...none,
    'other-words': otherWords,
    'not-independent': given - otherWords - sizeOf({ counts }),
  };
  return { kind, units, counts, independent: Number(row.independent), leftOut };
}

type PairRow = {
  oneId: string;
  otherId: string;
  oneValue: VerdictValue;
  otherValue: VerdictValue;
  units: bigint;
};

/** Each verdict beside the others on its claim, by the indices: what is kept is the cells alone. */
async function countPairs(actor: Actor, query: AgreementQuery) {
  const rows = await db().$queryRaw<PairRow[]>`
    WITH cells AS (
      SELECT v."reviewerId" AS "oneId", o."reviewerId" AS "otherId",
        v."firstValue" AS "oneValue", o."firstValue" AS "otherValue", count(*) AS "units"
      FROM "Verdict" v
      JOIN "Verdict" o ON o."claimId" = v."claimId" AND o."reviewerId" > v."reviewerId"
      JOIN "Claim" c ON c."id" = v."claimId"
      WHERE ${ofVerdicts(v, actor, query)} AND ${ofVerdicts(o, actor, query)}
      AND ${ofClaims(actor, query)} AND c."mergedIntoId" IS NULL AND c."droppedAt" IS NULL
      AND ${counting(v, query)} AND ${counting(o, query)}
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
