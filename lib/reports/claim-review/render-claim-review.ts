import type { Report } from '@/lib/reports/report';
import { claimReviewsOf } from './claim-reviews';

/**
 * Renders the claims of a published article as ClaimReview in JSON-LD, to stand
 * in a page as it is: no `<` is in it, so that nothing ends the script.
 *
 * @throws RangeError where the report has none to give (`claimReviewsOf` says why)
 */
export function renderClaimReview(report: Report): string {
  const found = claimReviewsOf(report);
  if ('refusal' in found) throw new RangeError(found.refusal);
  const graph = { '@context': 'https://schema.org', '@graph': found.reviews };
  return `${scriptSafe(JSON.stringify(graph, null, 2))}\n`;
}

/** JSON that nothing ends a script with, wherever in a page it stands. */
export const scriptSafe = (json: string): string => json.replace(/[<\u2028\u2029]/g, escaped);

const escaped = (sign: string) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
