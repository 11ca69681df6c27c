import { statusNamesOf } from '@/lib/claims/status-names';
import { claimantOf } from '@/lib/reports/figures/claimant';
import type { Report, ReportClaim } from '@/lib/reports/report';
import { webLink } from '@/lib/reports/web-link';
import { withSubLabel } from '@/lib/sub-labels/sub-label-of';
import type { Stage } from '@/prisma/generated/enums';

/** A claim that is in no file of ClaimReviews, and why. */
export type LeftOut = { number: number; reason: string };

/** The reviews of a report, or in a sentence why it has none to give. */
export type ClaimReviews = { reviews: object[]; leftOut: LeftOut[] } | { refusal: string };

const publishedStages: readonly Stage[] = ['PUBLISHED', 'CORRECTED'];

/** Hosts that lead every reader to their own machine. */
const nowhere = /^(?:localhost|.*\.localhost|127(?:\.\d+){3}|0\.0\.0\.0|\[::1?\])$/;

/**
 * The claims of a published article as ClaimReview of schema.org, by what
 * Google asks of it (developers.google.com/search/docs/appearance/
 * structured-data/factcheck): `claimReviewed`, `reviewRating` and `url` are
 * required, and the claim has to be somebody else's.
 *
 * A rating has a name and no number: *unverified* and *disputed* are no points
 * on a scale from false to true.
 */
export function claimReviewsOf(report: Report): ClaimReviews {
  const { reportUrl } = report;
  if (!publishedStages.includes(report.stage)) {
    return { refusal: 'ClaimReview is for the public: the article has to be published first.' };
  }
  if (reportUrl === null) {
    return {
      refusal:
        'ClaimReview needs an address that readers reach: make a report of this, and publish it.',
    };
  }
  if (nowhere.test(new URL(reportUrl).hostname)) {
    return {
      refusal:
        'ClaimReview needs an address that readers reach: NEXTAUTH_URL has to name where Claimdesk is found.',
    };
  }
  const reviews: object[] = [];
  const leftOut: LeftOut[] = [];
  for (const claim of report.claims) {
    const review = reviewOf(claim, report, reportUrl);
    if ('reason' in review) leftOut.push({ number: claim.number, reason: review.reason });
    else reviews.push(review.review);
  }
  return { reviews, leftOut };
}

const undecided = {
  PENDING: 'it is pending',
  NEEDS_RULING: 'it needs a ruling',
} as const;

function reviewOf(
  claim: ReportClaim,
  report: Report,
  reportUrl: string,
): { reason: string } | { review: object } {
  const { status } = claim;
  const { article, desk } = report;
  const names = statusNamesOf(desk.verdictNames);
  if (status === 'PENDING' || status === 'NEEDS_RULING') return { reason: undecided[status] };
  const claimant = claimantOf(claim, report);
  if ('reason' in claimant) return claimant;
  const appearance = article.sourceUrl === null ? null : webLink(article.sourceUrl);
  const corrected = report.corrections.flatMap(({ closedAt }) => closedAt ?? []).at(-1);
  const review = {
    '@type': 'ClaimReview',
    url: `${reportUrl}#claim-${claim.number}`,
    ...(report.publishedAt && { datePublished: report.publishedAt.slice(0, 10) }),
    ...(corrected && { dateModified: corrected.slice(0, 10) }),
    claimReviewed: claim.wording,
    author: { '@type': 'Organization', name: desk.name },
    reviewRating: { '@type': 'Rating', alternateName: withSubLabel(names[status], claim.subLabel) },
    reviewBody: claim.inPrint,
    itemReviewed: {
      '@type': 'Claim',
      author: { '@type': claimant.type, name: claimant.name },
      ...(article.publishedOn && { datePublished: article.publishedOn }),
      ...(appearance && {
        appearance: { '@type': 'NewsArticle', url: appearance, headline: article.title },
      }),
    },
  };
  return { review };
}
