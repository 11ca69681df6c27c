import { Problem } from '@/lib/api/problem';
import { getArticle } from '@/lib/articles/queries';
import type { ArticleView } from '@/lib/articles/schema';
import { isHidden } from '@/lib/claims/blind';
import { numberClaims } from '@/lib/claims/range';
import type { ClaimView } from '@/lib/claims/schema';
import type { Actor } from '@/lib/desks/actor';
import { getDesk, getVerdictNames } from '@/lib/desks/queries';
import { findLedgerPosition } from '@/lib/ledger/queries';
import { env } from '@/lib/server/env';
import { reportFonts } from '@/lib/server/report-fonts';
import type { ReportProfile } from '@/prisma/generated/enums';
import { buildReport } from './build-report';
import { coverageOf } from './coverage';
import { reportFileName } from './file-name';
import { type ReportFormatName, reportFormats } from './formats';
import { redact } from './redact';
import { type FileContent, renderReport } from './render-report';
import type { Report } from './report';
import type { ReportSource, SourceClaim } from './report-source';

/**
 * The report on an article of the actor's desk as it stands now, with what is
 * withheld from those it is for. A report says what the desk holds, so whoever
 * reviews blind gets it once they have decided every claim. Throws `not-found`
 * and `not-allowed`.
 */
export async function getReport(
  actor: Actor,
  articleId: string,
  profile: ReportProfile = 'PUBLIC',
): Promise<Report> {
  const source = redact(await readSource(actor, articleId), profile);
  const reportUrl = source.desk.slug === null ? null : reportUrlOf(source.desk.slug, articleId);
  return buildReport(source, { now: new Date(), reportUrl });
}

/**
 * All that a report on an article can tell. The ledger's position is read
 * first: what is reported is at least as new as it says.
 */
async function readSource(actor: Actor, articleId: string): Promise<ReportSource> {
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
  return {
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
  };
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
  { format, profile }: { format: ReportFormatName; profile: ReportProfile },
): Promise<ReportFile> {
  const report = await getReport(actor, articleId, profile);
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

const reportUrlOf = (deskSlug: string, articleId: string) =>
  `${env().NEXTAUTH_URL}/desks/${deskSlug}/articles/${articleId}/report`;

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
