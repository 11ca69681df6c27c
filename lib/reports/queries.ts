import { notFound, Problem } from '@/lib/api/problem';
import { articlesOf } from '@/lib/articles/articles-of';
import { getArticle, getArticleSummary } from '@/lib/articles/queries';
import type { ArticleView } from '@/lib/articles/schema';
import { isHidden } from '@/lib/claims/blind';
import type { Actor } from '@/lib/desks/actor';
import { getDesk } from '@/lib/desks/queries';
import { findLedgerPosition } from '@/lib/ledger/queries';
import { getPrintTemplates } from '@/lib/print-templates/queries';
import type { Range } from '@/lib/ranges/range';
import { buildReport } from '@/lib/reports/build/build-report';
import { redact } from '@/lib/reports/build/redact';
import type { ReportSource } from '@/lib/reports/build/report-source';
import { type ReportDesk, sourceOfArticle } from '@/lib/reports/build/source-of-article';
import {
  type ArticleRow,
  type ClaimRow,
  type ClaimsArticle,
  type DeskClaim,
  toDeskClaims,
} from '@/lib/reports/desk-claims/desk-claim';
import { db } from '@/lib/server/db';
import { dayOf, instantOf, type Members, viewOf, viewsOf } from '@/lib/server/json-view';
import { bundleFile, type ReportFile, reportFile } from '@/lib/server/reports/report-file';
import { reportUrlOf } from '@/lib/server/reports/report-url';
import { listSubLabels } from '@/lib/sub-labels/queries';
import { getVerdictNames } from '@/lib/verdict-names/queries';
import { Prisma } from '@/prisma/generated/client';
import type { ReportProfile } from '@/prisma/generated/enums';
import type { ReportFormatName } from './formats';
import { readFrozen } from './read-frozen';
import type { Report } from './report';
import type { MadeReportView } from './schema';

const { sql } = Prisma;

/**
 * The report on an article of the actor's desk as it stands now, with what is
 * withheld from those it is for. Throws `not-found` and `not-allowed`.
 */
export async function getReport(
  actor: Actor,
  articleId: string,
  profile: ReportProfile = 'PUBLIC',
): Promise<Report> {
  const source = redact(await getReportSource(actor, articleId), profile);
  const reportUrl = source.desk.slug === null ? null : reportUrlOf(source.desk.slug, articleId);
  return buildReport(source, { now: new Date(), reportUrl });
}

/** The same as a file. Throws `conflict` where the format has nothing to give yet. */
export async function getReportFile(
  actor: Actor,
  articleId: string,
  { format, profile }: { format: ReportFormatName; profile: ReportProfile },
): Promise<ReportFile> {
  return reportFile(await getReport(actor, articleId, profile), format);
}

/** What all reports of the actor's desk tell of it, and the names of its sub-labels. */
export async function getReportDesk(actor: Actor): Promise<ReportDesk> {
  const [{ name, slug }, { names: verdictNames }, subLabels, { templates }] = await Promise.all([
    getDesk(actor),
    getVerdictNames(actor),
    listSubLabels(actor),
    getPrintTemplates(actor),
  ]);
  return { desk: { name, slug, verdictNames, printTemplates: templates }, subLabels };
}

/**
 * All that a report on an article can tell. The ledger's position is read
 * first: what is reported is at least as new as it says. Who asks for many
 * gives what they have read of the `desk`. Throws `not-found` and
 * `not-allowed`.
 */
export async function getReportSource(
  actor: Actor,
  articleId: string,
  desk?: ReportDesk,
): Promise<ReportSource> {
  const ledgerPosition = await findLedgerPosition(actor, articleId);
  const [ofDesk, article] = await Promise.all([
    desk ?? getReportDesk(actor),
    getArticle(actor, articleId),
  ]);
  refuseBlind(actor, article);
  return sourceOfArticle(article, { ...ofDesk, ledgerPosition });
}

// A report says what the desk holds, so whoever reviews blind gets it once they
// have decided every claim.
function refuseBlind(actor: Actor, { claims }: ArticleView): void {
  if (!claims.some((claim) => !claim.dropped && isHidden(actor, claim))) return;
  throw new Problem(
    'not-allowed',
    'This desk reviews blind: the report is there for you once you have marked every claim.',
  );
}

const madeSelect = {
  id: true,
  articleId: true,
  profile: true,
  asOf: true,
  revisionSha256: true,
  ledgerPosition: true,
  sha256: true,
  madeBy: { select: { id: true, name: true } },
} as const satisfies Prisma.ReportSelect;

type MadeRow = Prisma.ReportGetPayload<{ select: typeof madeSelect }>;

const toView = ({ articleId, asOf, ledgerPosition, ...row }: MadeRow): MadeReportView => ({
  ...row,
  article: articleId,
  asOf: asOf.toISOString(),
  ledgerPosition: ledgerPosition === null ? null : ledgerPosition.toString(),
});

const reportsOf = (actor: Actor) => ({ deskId: actor.deskId, article: articlesOf(actor) });

/** The reports that were made of an article, newest first. Throws `not-found`. */
export async function listMadeReports(actor: Actor, articleId: string): Promise<MadeReportView[]> {
  await getArticleSummary(actor, articleId);
  const rows = await db().report.findMany({
    where: { articleId, ...reportsOf(actor) },
    select: madeSelect,
    orderBy: [{ asOf: 'desc' }, { id: 'desc' }],
  });
  return rows.map(toView);
}

/** What the desk knows of a report that was made. Throws `not-found`. */
export async function getMadeReport(actor: Actor, reportId: string): Promise<MadeReportView> {
  const row = await db().report.findFirst({
    where: { id: reportId, ...reportsOf(actor) },
    select: madeSelect,
  });
  if (!row) throw notFound('report');
  return toView(row);
}

/** A report as it was when it was made. Throws `not-found`, and `not-allowed` as `getReport` does. */
export async function getFrozenReport(actor: Actor, reportId: string): Promise<Report> {
  return readFrozen(await findFrozen(actor, reportId));
}

async function findFrozen(actor: Actor, reportId: string) {
  const row = await db().report.findFirst({
    where: { id: reportId, ...reportsOf(actor) },
    select: { articleId: true, content: true, formatVersion: true, ledger: true },
  });
  if (!row) throw notFound('report');
  refuseBlind(actor, await getArticle(actor, row.articleId));
  return row;
}

/** The same as a file. Throws `conflict` where the format has nothing to give. */
export async function getFrozenFile(
  actor: Actor,
  reportId: string,
  format: ReportFormatName,
): Promise<ReportFile> {
  return reportFile(await getFrozenReport(actor, reportId), format);
}

/** The same in all formats, with the text, its part of the ledger and what proves it, as a ZIP. */
export async function getBundle(actor: Actor, reportId: string): Promise<ReportFile> {
  const row = await findFrozen(actor, reportId);
  return bundleFile(readFrozen(row), row.ledger);
}

const ofClaim = sql`"claimId" = "Claim"."id"`;

const rangeOf = (start: Prisma.Sql, end: Prisma.Sql) =>
  sql`CASE WHEN ${start} IS NOT NULL AND ${end} IS NOT NULL
    THEN ${viewOf<Range>({ start, end })} END`;

const claimRow: Members<ClaimRow> = {
  id: sql`"Claim"."id"`,
  ranges: sql`"Claim"."ranges"`,
  kind: sql`"Claim"."kind"`,
  wording: sql`"Claim"."wording"`,
  hedges: sql`"Claim"."hedges"`,
  checkable: sql`"Claim"."checkable"`,
  checkWorthiness: sql`"Claim"."checkWorthiness"`,
  status: sql`"Claim"."status"`,
  verdictsNeeded: sql`"Claim"."verdictsNeeded"`,
  source: rangeOf(sql`"said"."sourceStart"`, sql`"said"."sourceEnd"`),
  cue: rangeOf(sql`"said"."cueStart"`, sql`"said"."cueEnd"`),
  verdicts: viewsOf<ClaimRow['verdicts'][number]>(
    {
      reviewerId: sql`"reviewerId"`,
      value: sql`"value"`,
      subLabel: sql`"subLabelId"`,
      ranges: sql`"ranges"`,
    },
    { from: sql`"Verdict" WHERE ${ofClaim}`, orderBy: sql`"id"` },
  ),
  ruling: sql`(
    SELECT ${viewOf<NonNullable<ClaimRow['ruling']>>({
      value: sql`"value"`,
      subLabel: sql`"subLabelId"`,
      ranges: sql`"ranges"`,
    })}
    FROM "Ruling" WHERE ${ofClaim}
  )`,
  evidence: sql`(SELECT count(*) FROM "Evidence" WHERE ${ofClaim})`,
  searches: sql`(SELECT count(*) FROM "Search" WHERE ${ofClaim})`,
};

const articleRow = viewOf<ArticleRow>({
  article: viewOf<ClaimsArticle>({
    id: sql`"Article"."id"`,
    title: sql`"title"`,
    publisher: sql`"publisher"`,
    author: sql`"author"`,
    publishedOn: dayOf(sql`"publishedOn"`),
    sourceUrl: sql`"sourceUrl"`,
    stage: sql`"stage"`,
    addedAt: instantOf(sql`"Article"."createdAt"`),
    revision: sql`"Revision"."number"`,
    sha256: sql`"Revision"."sha256"`,
  }),
  text: sql`"Revision"."text"`,
  claims: viewsOf(claimRow, {
    from: sql`"Claim" LEFT JOIN "Attribution" "said" ON "said"."id" = "Claim"."attributionId"
      WHERE "Claim"."revisionId" = "Revision"."id" AND "Claim"."articleId" = "Article"."id"
      AND "Claim"."droppedAt" IS NULL`,
    orderBy: sql`"Claim"."position"`,
  }),
});

/**
 * The standing claims of articles of the actor's desk, as far as they may see them: article after
 * article as given, each in reading order. What is not there is left out.
 */
export async function listDeskClaims(
  actor: Actor,
  articleIds: readonly string[],
): Promise<DeskClaim[]> {
  const rows = await db().$queryRaw<{ row: ArticleRow }[]>`
    SELECT ${articleRow} AS "row"
    FROM unnest(${[...articleIds]}::uuid[]) WITH ORDINALITY "asked" ("id", "place")
    JOIN "Article" ON "Article"."id" = "asked"."id"
    JOIN LATERAL (
      SELECT "id", "number", "sha256", "text" FROM "Revision"
      WHERE "articleId" = "Article"."id" ORDER BY "number" DESC LIMIT 1
    ) "Revision" ON TRUE
    WHERE "Article"."deskId" = ${actor.deskId}::uuid AND "Article"."deletedAt" IS NULL
    ORDER BY "asked"."place"`;
  const subLabels = await listSubLabels(actor);
  return rows.flatMap(({ row }) => toDeskClaims(actor, row, subLabels));
}
