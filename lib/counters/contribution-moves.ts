import type { ClaimView } from '@/lib/claims/schema';

/** What the contributions to an article look at. */
export type Marked = Pick<ClaimView, 'status' | 'dropped'> & {
  verdicts: readonly { reviewer: { id: string } }[];
};

/** How much the counters of one person's contribution to an article move. */
export type ContributionMove = {
  userId: string;
  marked: number;
  needsRuling: number;
  pending: number;
};

/**
 * How the contributions of those who have marked a claim move where it changes;
 * `before` is null for a new one.
 */
export function contributionMoves(before: Marked | null, after: Marked): ContributionMove[] {
  const people = new Set([...markersOf(before), ...markersOf(after)]);
  return [...people].sort().flatMap((userId) => {
    const [from, to] = [countOf(before, userId), countOf(after, userId)];
    const move = {
      marked: to.marked - from.marked,
      needsRuling: to.needsRuling - from.needsRuling,
      pending: to.pending - from.pending,
    };
    return Object.values(move).every((moved) => moved === 0) ? [] : [{ userId, ...move }];
  });
}

const markersOf = (claim: Marked | null) =>
  claim?.verdicts.map(({ reviewer }) => reviewer.id) ?? [];

function countOf(claim: Marked | null, userId: string) {
  const marked = claim && !claim.dropped && markersOf(claim).includes(userId) ? 1 : 0;
  return {
    marked,
    needsRuling: claim?.status === 'NEEDS_RULING' ? marked : 0,
    pending: claim?.status === 'PENDING' ? marked : 0,
  };
}
