import type { ArticleView } from '@/lib/articles/schema';
import { numberClaims } from '@/lib/claims/range';
import type { ClaimView } from '@/lib/claims/schema';
import type { ReportSource, SourceClaim } from './report-source';

/** What a report tells of an article, from the views that the desk works with. */
export function sourceOfArticle(
  article: ArticleView,
  { desk, ledgerPosition }: Pick<ReportSource, 'desk' | 'ledgerPosition'>,
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
    claims: claimsOf(article),
  };
}

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
