import { claimReviewsOf } from '@/lib/reports/claim-review/claim-reviews';
import type { ReportFormatName } from '@/lib/reports/formats';
import type { Report } from '@/lib/reports/report';
import { numberRuns } from '@/lib/reports/words/number-runs';

/** How much of a report a format has: nothing, with the reason, or all but what is named. */
export type Coverage = { refusal: string } | { included: number; leftOut: string | null };

/** What of a report a format has. Whatever is left out is named with its reason. */
export function coverageOf(report: Report, format: ReportFormatName): Coverage {
  if (format !== 'claimreview') return { included: report.claims.length, leftOut: null };
  const found = claimReviewsOf(report);
  if ('refusal' in found) return found;
  const byReason = new Map<string, number[]>();
  for (const { number, reason } of found.leftOut) {
    byReason.set(reason, [...(byReason.get(reason) ?? []), number]);
  }
  const parts = [...byReason].map(([reason, numbers]) => `${runWords(numbers)} (${reason})`);
  return {
    included: found.reviews.length,
    leftOut: parts.length === 0 ? null : parts.join(', '),
  };
}

const runWords = (numbers: readonly number[]) =>
  numberRuns(numbers)
    .map(({ first, last }) => (first === last ? `${first}` : `${first}–${last}`))
    .join(', ');
