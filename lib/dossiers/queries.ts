import type { z } from 'zod';
import { notFound, Problem } from '@/lib/api/problem';
import { listArticlesQuery } from '@/lib/articles/schema';
import { mostCounted } from '@/lib/board/counted';
import { listFoundIds } from '@/lib/board/queries';
import { countsOf, type StatusCounts } from '@/lib/claims/status';
import type { Actor } from '@/lib/desks/actor';
import { type RestrictedField, restrictedFields } from '@/lib/reports/profiles';
import type { Report } from '@/lib/reports/report';
import { db } from '@/lib/server/db';
import { readReportsOfPage } from '@/lib/server/dossiers/read-reports';
import type { Prisma } from '@/prisma/generated/client';
import { canMakeDossiers } from './access';
import { describeQuery } from './describe-query';
import { dossierHead } from './dossier';
import { isFor, streamedFormats } from './formats';
import {
  type DeletedDossier,
  type DossierList,
  type DossierQuery,
  type DossierView,
  dossierQuery,
  type listDossiersQuery,
} from './schema';

/**
 * Which dossiers the actor may read, as a filter of their table: those of their desk that nobody has
 * deleted. A dossier says
 * what the desk holds, so whoever reviews blind finds it once it is made and they have decided every
 * claim of its articles.
 */
function dossiersOf({ deskId, userId, blind }: Actor) {
  const undecided = { droppedAt: null, verdicts: { none: { reviewerId: userId } } };
  return {
    deskId,
    deletedAt: null,
    ...(blind && {
      state: 'DONE',
      articles: { none: { article: { claims: { some: undecided } } } },
    }),
  } as const satisfies Prisma.DossierWhereInput;
}

const ofDeleted = { where: { article: { deletedAt: { not: null } } } } as const;

const dossierSelect = {
  id: true,
  title: true,
  profile: true,
  query: true,
  state: true,
  reason: true,
  madeBy: { select: { id: true, name: true } },
  createdAt: true,
  finishedAt: true,
  articleCount: true,
  doneCount: true,
  claimCount: true,
  size: true,
  head: true,
  files: { select: { format: true }, orderBy: { format: 'asc' } },
  _count: { select: { articles: ofDeleted } },
} as const satisfies Prisma.DossierSelect;

type DossierRow = Prisma.DossierGetPayload<{ select: typeof dossierSelect }>;

const toView = (row: DossierRow): DossierView => ({
  id: row.id,
  title: row.title,
  profile: row.profile,
  query: dossierQuery.parse(row.query),
  state: row.state,
  reason: row.reason,
  madeBy: row.madeBy,
  createdAt: row.createdAt.toISOString(),
  finishedAt: row.finishedAt?.toISOString() ?? null,
  articles: { all: row.articleCount, done: row.doneCount, deleted: row._count.articles },
  claims: row.claimCount,
  size: Number(row.size),
  files:
    row.state === 'DONE'
      ? [
          ...row.files.map(({ format }) => format),
          ...streamedFormats.filter((format) => isFor(format, row.profile)),
        ]
      : [],
  head: dossierHead.nullable().parse(row.head),
});

/** The dossiers of the actor's desk, newest first; `next` continues the page. Throws `not-found`. */
export async function listDossiers(
  actor: Actor,
  { after, limit }: z.output<typeof listDossiersQuery>,
): Promise<DossierList> {
  const where = dossiersOf(actor);
  const last =
    after === undefined
      ? null
      : await db().dossier.findFirst({
          where: { id: after, ...where },
          select: { id: true, createdAt: true },
        });
  if (after !== undefined && !last) throw notFound('dossier');
  const rows = await db().dossier.findMany({
    where: {
      ...where,
      ...(last && {
        OR: [
          { createdAt: { lt: last.createdAt } },
          { createdAt: last.createdAt, id: { lt: last.id } },
        ],
      }),
    },
    select: dossierSelect,
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: limit + 1,
  });
  const dossiers = rows.slice(0, limit).map(toView);
  return { dossiers, next: rows.length > limit ? (dossiers.at(-1)?.id ?? null) : null };
}

/** A dossier of the actor's desk, and how far it has come. Throws `not-found`. */
export async function getDossier(actor: Actor, dossierId: string): Promise<DossierView> {
  const row = await db().dossier.findFirst({
    where: { id: dossierId, ...dossiersOf(actor) },
    select: dossierSelect,
  });
  if (!row) throw notFound('dossier');
  return toView(row);
}

/** The newest 200 of the dossiers that were deleted, the last deleted first. Throws `not-allowed`. */
export async function listDeletedDossiers(actor: Actor): Promise<DeletedDossier[]> {
  if (!canMakeDossiers(actor)) {
    throw new Problem('not-allowed', 'What was deleted is for an editor to see.');
  }
  const rows = await db().dossier.findMany({
    where: { deskId: actor.deskId, deletedAt: { not: null } },
    select: { id: true, title: true, profile: true, deletedAt: true },
    orderBy: [{ deletedAt: 'desc' }, { id: 'desc' }],
    take: 200,
  });
  return rows.flatMap(({ deletedAt, ...row }) =>
    deletedAt === null ? [] : { ...row, deletedAt: deletedAt.toISOString() },
  );
}

/**
 * A page of the reports of a dossier, from 1, in the order of the board. Throws as
 * `getReadableDossier` does.
 */
export async function listDossierReports(
  actor: Actor,
  dossierId: string,
  page: number,
): Promise<Report[]> {
  return readReportsOfPage(await getReadableDossier(actor, dossierId), page);
}

/**
 * What a dossier says before its articles, where all of it may be read. Throws `not-found`, and
 * `conflict` where it is not made, or an article of it was deleted since: what a desk has deleted
 * is in no file any more.
 */
export async function getReadableDossier(actor: Actor, dossierId: string) {
  const row = await db().dossier.findFirst({
    where: { id: dossierId, ...dossiersOf(actor) },
    select: {
      id: true,
      head: true,
      formatVersion: true,
      _count: { select: { articles: ofDeleted } },
    },
  });
  if (!row) throw notFound('dossier');
  if (row.head === null) throw new Problem('conflict', 'This dossier is not made.');
  if (row._count.articles > 0) {
    throw new Problem(
      'conflict',
      'An article of this dossier was deleted since. Restore it, or make the dossier anew.',
    );
  }
  return { id: row.id, formatVersion: row.formatVersion, head: dossierHead.parse(row.head) };
}

/** How many articles a dossier would be of, up to `mostCounted` and one more, and their claims. */
export type DossierPreview = {
  articles: number;
  counts: StatusCounts;
  /** How often each field stands in them that some profile withholds. */
  restricted: Record<RestrictedField, number>;
};

/** What a dossier of a query would be of as things stand. */
export async function previewDossier(actor: Actor, query: DossierQuery): Promise<DossierPreview> {
  const ids = await listFoundIds(actor, listArticlesQuery.parse(query), mostCounted + 1);
  const { _sum: sums } = await db().article.aggregate({
    where: { id: { in: ids }, deskId: actor.deskId },
    _sum: {
      pendingCount: true,
      verifiedCount: true,
      unverifiedCount: true,
      disputedCount: true,
      needsRulingCount: true,
    },
  });
  const restricted = await countRestricted(actor, ids);
  return {
    articles: ids.length,
    restricted: { ...restricted, memberNames: restricted.memberNames + namedIn(query) },
    counts: countsOf({
      pendingCount: sums.pendingCount ?? 0,
      verifiedCount: sums.verifiedCount ?? 0,
      unverifiedCount: sums.unverifiedCount ?? 0,
      disputedCount: sums.disputedCount ?? 0,
      needsRulingCount: sums.needsRulingCount ?? 0,
    }),
  };
}

/** How many people a filter names: it stands in the dossier too. */
function namedIn(query: DossierQuery): number {
  let named = 0;
  const nameOf = () => {
    named += 1;
    return '';
  };
  describeQuery(query, { nameOf });
  return named;
}

/** How often each restricted field stands in articles of the actor's desk, as `redact` would count it. */
async function countRestricted(
  { deskId }: Actor,
  articleIds: readonly string[],
): Promise<Record<RestrictedField, number>> {
  const [counts] = await db().$queryRaw<Record<RestrictedField, bigint>[]>`
    WITH "standing" AS (
      SELECT "id" AS "claimId" FROM "Claim"
      WHERE "articleId" = ANY(${[...articleIds]}::uuid[]) AND "deskId" = ${deskId}::uuid
      AND "droppedAt" IS NULL
    ), "given" AS (
      SELECT (SELECT count(*) FROM "Verdict" JOIN "standing" USING ("claimId"))
        + (SELECT count(*) FROM "Ruling" JOIN "standing" USING ("claimId")) AS "count"
    ), "found" AS (
      SELECT count(*) AS "count", count(*) FILTER (WHERE "confidential") AS "confidential"
      FROM "Evidence" JOIN "standing" USING ("claimId")
    ), "searched" AS (
      SELECT count(*) AS "count", count(*) FILTER (WHERE "confidential") AS "confidential",
        count(*) FILTER (WHERE NOT "confidential" AND "asked" <> '') AS "asked",
        count(*) FILTER (WHERE NOT "confidential" AND "note" <> '') AS "noted"
      FROM "Search" JOIN "standing" USING ("claimId")
    ), "checked" AS (
      SELECT count(*) AS "count", count(*) FILTER (WHERE "note" <> '') AS "noted"
      FROM "Check" JOIN "standing" USING ("claimId")
    )
    SELECT "given"."count" + "found"."count" + "searched"."count" + "checked"."count"
        + ${articleIds.length}::int AS "memberNames",
      "found"."confidential" AS "confidentialEvidence",
      "searched"."confidential" AS "confidentialSearches", "searched"."asked" AS "asked",
      "searched"."noted" AS "searchNotes", "checked"."noted" AS "checkNotes",
      ${articleIds.length}::int AS "deskAddress"
    FROM "given", "found", "searched", "checked"`;
  const count = (field: RestrictedField) => [field, Number(counts?.[field] ?? 0)] as const;
  return Object.fromEntries(restrictedFields.map(count)) as Record<RestrictedField, number>;
}
