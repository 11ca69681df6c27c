import { articlesOf } from '@/lib/articles/articles-of';
import type { Actor } from '@/lib/desks/actor';
import { type DossierHead, dossierHead } from '@/lib/dossiers/dossier';
import { getDossier } from '@/lib/dossiers/queries';
import { getMadeReport } from '@/lib/reports/queries';
import { readFrozen } from '@/lib/reports/read-frozen';
import type { Report } from '@/lib/reports/report';
import { db } from '@/lib/server/db';
import { env } from '@/lib/server/env';
import { instantOf } from '@/lib/server/json-view';
import { hashToken } from '@/lib/server/token';
import { Prisma } from '@/prisma/generated/client';
import { pathOf, type Way } from './addresses';
import type { ReportLinkView } from './schema';
import { type LaterInDossier, type Supersession, supersessionOf } from './supersession';

const linkSelect = {
  id: true,
  reportId: true,
  dossierId: true,
  tokenHash: true,
  noindex: true,
  createdBy: { select: { id: true, name: true } },
  createdAt: true,
  revokedAt: true,
} as const satisfies Prisma.ReportLinkSelect;

type LinkRow = Prisma.ReportLinkGetPayload<{ select: typeof linkSelect }>;

const toView = ({
  reportId,
  dossierId,
  tokenHash,
  createdAt,
  revokedAt,
  ...row
}: LinkRow): ReportLinkView => ({
  ...row,
  kind: tokenHash === null ? 'OPEN' : 'SECRET',
  address:
    tokenHash === null
      ? addressOf(reportId === null ? { dossier: dossierId ?? '' } : { report: reportId })
      : null,
  createdAt: createdAt.toISOString(),
  revokedAt: revokedAt?.toISOString() ?? null,
});

/** The address of the page of what is shared, as readers type it. */
export const addressOf = (way: Way): string => `${env().NEXTAUTH_URL}${pathOf(way)}`;

/** Where a report is or was shared, newest first. Throws `not-found`. */
export async function listLinks(actor: Actor, reportId: string): Promise<ReportLinkView[]> {
  await getMadeReport(actor, reportId);
  return linksOf({ reportId, deskId: actor.deskId });
}

/** Where a dossier is or was shared, newest first. Throws `not-found`. */
export async function listDossierLinks(actor: Actor, dossierId: string): Promise<ReportLinkView[]> {
  await getDossier(actor, dossierId);
  return linksOf({ dossierId, deskId: actor.deskId });
}

async function linksOf(where: Prisma.ReportLinkWhereInput): Promise<ReportLinkView[]> {
  const rows = await db().reportLink.findMany({
    where,
    select: linkSelect,
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
  });
  return rows.map(toView);
}

/** What everything that is shared has. */
type Shared = { address: string; noindex: boolean };

/** A report as somebody outside of the desk may read it. */
export type SharedReport = Shared & {
  what: 'report';
  report: Report;
  /** What may be told of the ledger, as JSON Lines. */
  ledger: string;
  /** SHA-256 of its JSON file. */
  sha256: string;
  superseded: Supersession | null;
};

/** A dossier as somebody outside of the desk may read it. */
export type SharedDossier = Shared & {
  what: 'dossier';
  id: string;
  head: DossierHead;
  formatVersion: number;
  /** The formats in which it was made whole. */
  files: string[];
  /** What has changed of its articles after it was made, the newest first. */
  later: LaterInDossier[];
};

/**
 * What is at an address that needs no session: whoever has a secret token may
 * read it, and anybody what stands open. `revoked` where it was there once;
 * null where nothing ever was.
 */
export async function findShared(
  way: Way,
): Promise<SharedReport | SharedDossier | 'revoked' | null> {
  const links = await db().reportLink.findMany({
    where: whereOf(way),
    select: { noindex: true, revokedAt: true, reportId: true, dossierId: true },
  });
  if (links.length === 0) return null;
  const link = links.find(({ revokedAt }) => revokedAt === null);
  if (!link) return 'revoked';
  const shared = { address: addressOf(way), noindex: link.noindex };
  const found =
    link.reportId === null
      ? await findDossier(link.dossierId, shared)
      : await findReport(link.reportId, shared);
  return found ?? 'revoked';
}

function whereOf(way: Way): Prisma.ReportLinkWhereInput {
  if ('token' in way) return { tokenHash: hashToken(way.token) };
  return 'report' in way
    ? { reportId: way.report, tokenHash: null }
    : { dossierId: way.dossier, tokenHash: null };
}

async function findReport(id: string, shared: Shared): Promise<SharedReport | null> {
  const row = await db().report.findUniqueOrThrow({
    where: { id },
    select: {
      deskId: true,
      articleId: true,
      content: true,
      formatVersion: true,
      ledger: true,
      sha256: true,
    },
  });
  const report = readFrozen(row);
  const later = await findLater(row.articleId, report, row.deskId);
  if (!later) return null;
  const { ledger, sha256 } = row;
  return { ...shared, what: 'report', report, ledger, sha256, superseded: later.superseded };
}

type Of = { articleId: string; asOf: Date };

/** What supersedes a report, `newerThan` looking for a newer one; null where its article is deleted. */
async function findLater(articleId: string, report: Report, deskId: string, newerThan = findNewer) {
  const article = await db().article.findFirst({
    where: { id: articleId, ...articlesOf({ deskId }) },
    select: {
      corrections: {
        select: { openedAt: true, closedAt: true, note: true },
        orderBy: { openedAt: 'asc' },
      },
    },
  });
  if (!article) return null;
  const { corrections } = article;
  // What is changed in a correction is told once that is closed.
  const open = corrections.find(({ closedAt }) => closedAt === null);
  const text = await db().revision.findFirst({
    where: { articleId, ...(open && { createdAt: { lt: open.openedAt } }) },
    select: { number: true, sha256: true, createdAt: true },
    orderBy: { number: 'desc' },
  });
  const newer = await newerThan({ articleId, asOf: new Date(report.asOf) });
  return { superseded: supersessionOf(report, { newer, corrections, text }) };
}

/**
 * What supersedes a report that was made, to those who work on the desk: of newer reports for the same
 * readers the newest, whether it is shared or not, at its address on the desk. Throws `not-found`.
 */
export async function findSupersession(
  actor: Actor,
  reportId: string,
  report: Report,
): Promise<Supersession | null> {
  const { article, profile } = await getMadeReport(actor, reportId);
  const newest = async ({ articleId, asOf }: Of) => {
    const row = await db().report.findFirst({
      where: { articleId, deskId: actor.deskId, profile, asOf: { gt: asOf } },
      select: newerSelect,
      orderBy: { asOf: 'desc' },
    });
    const address = `/desks/${actor.deskSlug}/articles/${articleId}/report/${row?.id}`;
    return row && { report: readFrozen(row), address };
  };
  return (await findLater(article, report, actor.deskId, newest))?.superseded ?? null;
}

const newerSelect = { id: true, asOf: true, content: true, formatVersion: true } as const;

/** The newest report of the same article that is shared after this one; with what it says where anybody may read it. */
async function findNewer({ articleId, asOf }: Of) {
  const shared = { some: { revokedAt: null } };
  const later = { articleId, asOf: { gt: asOf } };
  const orderBy = { asOf: 'desc' } as const;
  const [open, any] = await Promise.all([
    db().report.findFirst({
      where: { ...later, links: { some: { revokedAt: null, tokenHash: null } } },
      select: newerSelect,
      orderBy,
    }),
    db().report.findFirst({
      where: { ...later, links: shared },
      select: { asOf: true },
      orderBy,
    }),
  ]);
  if (open) return { report: readFrozen(open), address: addressOf({ report: open.id }) };
  return any && { asOf: any.asOf.toISOString() };
}

/** A dossier that all may read who have come to it; null where it or an article of it is deleted. */
async function findDossier(id: string | null, shared: Shared): Promise<SharedDossier | null> {
  if (id === null) return null;
  const ofDeleted = { article: { deletedAt: { not: null } } } as const;
  const row = await db().dossier.findFirst({
    where: { id, deletedAt: null, articles: { none: ofDeleted } },
    select: { id: true, head: true, formatVersion: true, files: { select: { format: true } } },
  });
  const head = dossierHead.nullable().parse(row?.head ?? null);
  if (!row || !head) return null;
  const { formatVersion } = row;
  const files = row.files.map(({ format }) => format);
  const later = await listLater(id, new Date(head.asOf));
  return { ...shared, what: 'dossier', id, head, formatVersion, files, later };
}

/** How many later changes a dossier tells of, the newest first. */
const mostLater = 50;

function listLater(dossierId: string, asOf: Date): Promise<LaterInDossier[]> {
  return db().$queryRaw<LaterInDossier[]>`
    SELECT "place", "content"::json #>> '{article,title}' AS "title",
      ${instantOf(Prisma.sql`"changed"."at"`)} AS "at", "note"
    FROM "DossierArticle" JOIN LATERAL (
      SELECT "closedAt" AS "at", "note", NULL AS "sha256" FROM "Correction"
      WHERE "articleId" = "DossierArticle"."articleId" AND "note" IS NOT NULL
      UNION ALL (
        SELECT "createdAt", NULL, "sha256" FROM "Revision"
        WHERE "articleId" = "DossierArticle"."articleId" AND "createdAt" < coalesce((
          SELECT min("openedAt") FROM "Correction" WHERE "closedAt" IS NULL
          AND "articleId" = "DossierArticle"."articleId"
        ), 'infinity')
        ORDER BY "number" DESC LIMIT 1
      )
    ) "changed" ON "changed"."at" > ${asOf}
    WHERE "dossierId" = ${dossierId}::uuid AND coalesce(
      "changed"."sha256" <> "content"::json #>> '{revision,sha256}', TRUE
    )
    ORDER BY "changed"."at" DESC, "place" LIMIT ${mostLater}`;
}

/** The report of an article of a shared dossier, by its place, and what supersedes it; null where there is none. */
export async function findSharedArticle(
  { id, formatVersion }: Pick<SharedDossier, 'id' | 'formatVersion'>,
  place: number,
): Promise<{ report: Report; superseded: Supersession | null } | null> {
  const row = await db().dossierArticle.findUnique({
    where: { dossierId_place: { dossierId: id, place } },
    select: { deskId: true, articleId: true, content: true },
  });
  if (!row) return null;
  const report = readFrozen({ content: row.content, formatVersion });
  const later = await findLater(row.articleId, report, row.deskId);
  return later && { report, superseded: later.superseded };
}
