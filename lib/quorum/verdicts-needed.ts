import type { ClaimView } from '@/lib/claims/schema';
import type { Quorum } from './schema';

/** One verdict for every claim: what a desk asks for until it says otherwise. */
export const standardQuorum: Quorum = { standard: 1, byKind: {}, byWorth: null, tieBreaker: false };

/** What the number of verdicts goes by. */
export type Weighed = Pick<ClaimView, 'kind' | 'checkWorthiness'>;

/**
 * How many verdicts a desk wants on a claim: the most that anything asks for. A
 * claim without a check-worthiness, because a reviewer added it, was worth their
 * while, and counts as worth checking.
 */
export function verdictsNeeded(quorum: Quorum, { kind, checkWorthiness }: Weighed): number {
  const { standard, byKind, byWorth } = quorum;
  const isWorthIt = byWorth !== null && (checkWorthiness ?? 1) >= byWorth.from;
  return Math.max(standard, byKind[kind] ?? 1, isWorthIt ? byWorth.verdicts : 1);
}
