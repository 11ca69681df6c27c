import type { ClaimStatus, VerdictValue } from '@/prisma/generated/enums';
import { type Range, sameRanges } from './range';

/**
 * What the desk holds of a claim. A ruling decides; without one the verdicts
 * do where they agree, and wait for a ruling where they don't.
 */
export function statusFrom(
  verdicts: readonly { value: VerdictValue }[],
  ruling: { value: VerdictValue } | null,
): ClaimStatus {
  if (ruling) return ruling.value;
  const [first, ...others] = verdicts;
  if (!first) return 'PENDING';
  return others.every((verdict) => verdict.value === first.value) ? first.value : 'NEEDS_RULING';
}

type OnWords = { ranges: readonly Range[] };

/** Whether a verdict or a ruling was given on the very words that the claim has now. */
export function isAbout(given: OnWords, claim: OnWords): boolean {
  return sameRanges(given.ranges, claim.ranges);
}

/**
 * The status of a claim. What was given on other words is kept and shown, and
 * decides nothing: nobody has judged the words that are there now.
 */
export function statusOf(
  claim: OnWords & {
    verdicts: readonly (OnWords & { value: VerdictValue })[];
    ruling: (OnWords & { value: VerdictValue }) | null;
  },
): ClaimStatus {
  const { verdicts, ruling } = claim;
  return statusFrom(
    verdicts.filter((verdict) => isAbout(verdict, claim)),
    ruling && isAbout(ruling, claim) ? ruling : null,
  );
}

/**
 * How a status is written and drawn. The mark says without colour what the
 * colour says; `countOf` names the article's counter.
 */
export const statuses = {
  PENDING: { label: 'Pending', mark: '○', countOf: 'pendingCount', slug: 'pending' },
  VERIFIED: { label: 'Verified', mark: '✓', countOf: 'verifiedCount', slug: 'verified' },
  UNVERIFIED: { label: 'Unverified', mark: '?', countOf: 'unverifiedCount', slug: 'unverified' },
  DISPUTED: { label: 'Disputed', mark: '≠', countOf: 'disputedCount', slug: 'disputed' },
  NEEDS_RULING: {
    label: 'Needs ruling',
    mark: '⚖',
    countOf: 'needsRulingCount',
    slug: 'needs-ruling',
  },
} as const satisfies Record<
  ClaimStatus,
  { label: string; mark: string; countOf: string; slug: string }
>;

/** The statuses in the order in which bars, tables and reports show them. */
export const statusOrder = [
  'VERIFIED',
  'UNVERIFIED',
  'DISPUTED',
  'NEEDS_RULING',
  'PENDING',
] as const satisfies readonly ClaimStatus[];

/** How many claims of an article stand at each status. */
export type StatusCounts = Record<ClaimStatus, number>;

/** The counts of an article row, by status. */
export function countsOf(
  article: {
    [K in (typeof statuses)[ClaimStatus]['countOf']]: number;
  },
): StatusCounts {
  return {
    PENDING: article.pendingCount,
    VERIFIED: article.verifiedCount,
    UNVERIFIED: article.unverifiedCount,
    DISPUTED: article.disputedCount,
    NEEDS_RULING: article.needsRulingCount,
  };
}

/** How many claims the counts add up to. */
export function totalOf(counts: StatusCounts): number {
  return statusOrder.reduce((sum, status) => sum + counts[status], 0);
}
