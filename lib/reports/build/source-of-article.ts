import type { ArticleView } from '@/lib/articles/schema';
import type { ClaimView } from '@/lib/claims/schema';
import { numberClaims } from '@/lib/ranges/range';
import type { SubLabel } from '@/lib/sub-labels/schema';
import { nameOfSubLabel } from '@/lib/sub-labels/sub-label-of';
import type { ReportSource, SourceClaim } from './report-source';

/** What all reports of a desk tell of it, and the names of its sub-labels. */
export type ReportDesk = Pick<ReportSource, 'desk'> & { subLabels: readonly SubLabel[] };

/** What a report tells of an article, from the views that the desk works with. */
export function sourceOfArticle(
  article: ArticleView,
  { desk, subLabels, ledgerPosition }: ReportDesk & Pick<ReportSource, 'ledgerPosition'>,
): ReportSource {
  return {
    desk,
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
  };
}

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
