import { Problem } from '@/lib/api/problem';
import { getArticle } from '@/lib/articles/queries';
import type { ArticleView } from '@/lib/articles/schema';
import { isHidden } from '@/lib/claims/blind';
import { numberClaims, type Range } from '@/lib/claims/range';
import type { ClaimView } from '@/lib/claims/schema';
import type { Actor } from '@/lib/desks/actor';
import { getDesk, getVerdictNames } from '@/lib/desks/queries';
import { findLedgerPosition } from '@/lib/ledger/queries';
import { db } from '@/lib/server/db';
import { env } from '@/lib/server/env';
import { dayOf, instantOf, type Members, viewOf, viewsOf } from '@/lib/server/json-view';
import { reportFonts } from '@/lib/server/report-fonts';
import { Prisma } from '@/prisma/generated/client';
import { buildReport } from './build-report';
import { coverageOf } from './coverage';
import {
  type ArticleRow,
  type ClaimRow,
  type ClaimsArticle,
  type DeskClaim,
  toDeskClaims,
} from './desk-claim';
import { reportFileName } from './file-name';
import { type ReportFormatName, reportFormats } from './formats';
import { type FileContent, renderReport } from './render-report';
import type { Report } from './report';
import type { SourceClaim } from './report-source';

const { sql } = Prisma;

/**
 * The report on an article of the actor's desk as it stands now. The ledger's
 * position is read first: what is reported is at least as new as it says.
 * A report says what the desk holds, so whoever reviews blind gets it once
 * they have decided every claim. Throws `not-found` and `not-allowed`.
 */
export async function getReport(actor: Actor, articleId: string): Promise<Report> {
  const ledgerPosition = await findLedgerPosition(actor, articleId);
  const [desk, { names: verdictNames }, article] = await Promise.all([
    getDesk(actor),
    getVerdictNames(actor),
    getArticle(actor, articleId),
  ]);
  if (article.claims.some((claim) => !claim.dropped && isHidden(actor, claim))) {
    throw new Problem(
      'not-allowed',
      'This desk reviews blind: the report is there for you once you have marked every claim.',
    );
  }
  return buildReport(
    {
      desk: { name: desk.name, slug: desk.slug, verdictNames },
      article: { ...article, addedBy: article.addedBy.name },
      stage: article.stage,
      publishedAt: article.publication?.at ?? null,
      corrections: article.corrections.map(({ opened, closed, note }) => ({
        openedAt: opened.at,
        closedAt: closed?.at ?? null,
        note,
      })),
      revision: article.revision,
      ledgerPosition,
      claims: claimsOf(article),
    },
    { now: new Date(), reportUrl: reportUrlOf(actor, articleId) },
  );
}

/** A report as a file to send. */
export type ReportFile = {
  content: FileContent;
  contentType: string;
  name: string;
  /** Which claims the format leaves out, and why; null where it has all. */
  leftOut: string | null;
};

/** The same as a file. Throws `conflict` where the format has nothing to give yet. */
export async function getReportFile(
  actor: Actor,
  articleId: string,
  format: ReportFormatName,
): Promise<ReportFile> {
  const report = await getReport(actor, articleId);
  const coverage = coverageOf(report, format);
  if ('refusal' in coverage) throw new Problem('conflict', coverage.refusal);
  const { contentType, extension } = reportFormats[format];
  return {
    content: await renderReport(report, format, { fonts: reportFonts }),
    contentType,
    name: reportFileName(report, extension),
    leftOut: coverage.leftOut,
  };
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
    { reviewerId: sql`"reviewerId"`, value: sql`"value"`, ranges: sql`"ranges"` },
    { from: sql`"Verdict" WHERE ${ofClaim}`, orderBy: sql`"id"` },
  ),
  ruling: sql`(
    SELECT ${viewOf<NonNullable<ClaimRow['ruling']>>({ value: sql`"value"`, ranges: sql`"ranges"` })}
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
  return rows.flatMap(({ row }) => toDeskClaims(actor, row));
}

const reportUrlOf = (actor: Actor, articleId: string) =>
  `${env().NEXTAUTH_URL}/desks/${actor.deskSlug}/articles/${articleId}/report`;

function claimsOf({ claims }: ArticleView): SourceClaim[] {
  const numbers = numberClaims(claims);
  return claims.flatMap((claim) => {
    const number = numbers.get(claim.id);
    return number === undefined ? [] : [toSourceClaim(claim, number)];
  });
}

function toSourceClaim(claim: ClaimView, number: number): SourceClaim {
  return {
    ...claim,
    number,
    ruling: claim.ruling && {
      value: claim.ruling.value,
      reason: claim.ruling.reason,
      editor: claim.ruling.editor.name,
      ranges: claim.ruling.ranges,
      at: claim.ruling.updatedAt,
    },
    verdicts: claim.verdicts.map(({ value, rationale, ranges, reviewer, updatedAt }) => ({
      value,
      ranges,
      rationale,
      reviewer: reviewer.name,
      at: updatedAt,
    })),
    evidence: claim.evidence.map((item) => ({ ...item, addedBy: item.addedBy.name })),
    checks: claim.checks.map((check) => ({ ...check, checkedBy: check.checkedBy.name })),
    searches: claim.searches.map((search) => ({ ...search, addedBy: search.addedBy.name })),
  };
}
