import { type StatusCounts, statusOrder, totalOf } from '@/lib/claims/status';
import type { ReportSummary } from '@/lib/reports/report';
import type { ClaimStatus } from '@/prisma/generated/enums';

export const roundingNote =
  'Each percentage is rounded on its own to one decimal, halves up, so together they may come to a little more or less than 100.';

/** Counts the claims of every status; a status nobody holds counts 0. */
export function countStatuses(claims: readonly { readonly status: ClaimStatus }[]): StatusCounts {
  const counts = { VERIFIED: 0, UNVERIFIED: 0, DISPUTED: 0, NEEDS_RULING: 0, PENDING: 0 };
  for (const claim of claims) counts[claim.status] += 1;
  return counts;
}

/**
 * A part of a whole in percent, with one decimal, halves rounded up; null for
 * a part of nothing.
 */
export function percentOf(count: number, total: number): number | null {
  if (total === 0) return null;
  // The rounding is done on whole numbers: 100 * count / total in floating
  // point lands just under some exact halves and would round them down.
  return Math.floor((2000 * count + total) / (2 * total)) / 10;
}

/** The share of every status, in the order in which they are always named. */
export function sharesOf(counts: StatusCounts) {
  const total = totalOf(counts);
  const shares = statusOrder.map((status) => ({
    status,
    count: counts[status],
    percent: percentOf(counts[status], total),
  }));
  return { total, shares };
}

/** The counts that a summary tells. */
export function countsOfShares({ shares }: Pick<ReportSummary, 'shares'>): StatusCounts {
  const counts = countStatuses([]);
  for (const { status, count } of shares) counts[status] = count;
  return counts;
}

/**
 * A percentage as it is printed. Some is never printed as none, and nearly
 * all never as all: 1 of 3,000 is "under 0.1%".
 */
export function percentWords(count: number, total: number): string {
  const percent = percentOf(count, total);
  if (percent === null) return '–';
  if (percent === 0 && count > 0) return 'under 0.1%';
  if (percent === 100 && count < total) return 'over 99.9%';
  return `${percent.toFixed(1)}%`;
}
