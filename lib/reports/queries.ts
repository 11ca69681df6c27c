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
import { listSubLabels } from '@/lib/sub-labels/queries';
import type { SubLabel } from '@/lib/sub-labels/schema';
import { nameOfSubLabel } from '@/lib/sub-labels/sub-label-of';
import { buildReport } from './build-report';
import { coverageOf } from './coverage';
import { reportFileName } from './file-name';
import { type ReportFormatName, reportFormats } from './formats';
import { type FileContent, renderReport } from './render-report';
import type { Report } from './report';
import type { SourceClaim } from './report-source';

/**
 * The report on an article of the actor's desk as it stands now. The ledger's
 * position is read first: what is reported is at least as new as it says.
 * A report says what the desk holds, so whoever reviews blind gets it once
 * they have decided every claim. Throws `not-found` and `not-allowed`.
 */
export async function getReport(actor: Actor, articleId: string): Promise<Report> {
  const ledgerPosition = await findLedgerPosition(actor, articleId);
  const [desk, { names: verdictNames }, subLabels, article] = await Promise.all([
    getDesk(actor),
    getVerdictNames(actor),
    listSubLabels(actor),
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
      claims: claimsOf(article, subLabels),
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

const reportUrlOf = (actor: Actor, articleId: string) =>
  `${env().NEXTAUTH_URL}/desks/${actor.deskSlug}/articles/${articleId}/report`;

function claimsOf({ claims }: ArticleView, subLabels: readonly SubLabel[]): SourceClaim[] {
  const numbers = numberClaims(claims);
  return claims.flatMap((claim) => {
    const number = numbers.get(claim.id);
    return number === undefined ? [] : [toSourceClaim(claim, number, subLabels)];
  });
}

function toSourceClaim(
  claim: ClaimView,
  number: number,
  subLabels: readonly SubLabel[],
): SourceClaim {
  const nameOf = (id: string | null) => nameOfSubLabel(subLabels, id);
  return {
    ...claim,
    number,
    subLabel: nameOf(claim.subLabel),
    ruling: claim.ruling && {
      value: claim.ruling.value,
      subLabel: nameOf(claim.ruling.subLabel),
      reason: claim.ruling.reason,
      editor: claim.ruling.editor.name,
      ranges: claim.ruling.ranges,
      at: claim.ruling.updatedAt,
    },
    verdicts: claim.verdicts.map(({ reviewer, updatedAt, ...verdict }) => ({
      value: verdict.value,
      subLabel: nameOf(verdict.subLabel),
      breaksTie: verdict.breaksTie,
      ranges: verdict.ranges,
      rationale: verdict.rationale,
      reviewer: reviewer.name,
      at: updatedAt,
    })),
    evidence: claim.evidence.map((item) => ({ ...item, addedBy: item.addedBy.name })),
    checks: claim.checks.map((check) => ({ ...check, checkedBy: check.checkedBy.name })),
    searches: claim.searches.map((search) => ({ ...search, addedBy: search.addedBy.name })),
  };
}
