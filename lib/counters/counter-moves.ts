import type { ClaimView } from '@/lib/claims/schema';
import { statuses } from '@/lib/claims/status';
import { openComments } from '@/lib/comments/open-comments';

/** What the counters of an article look at. */
export type Counted = Pick<ClaimView, 'status' | 'dropped' | 'comments'>;

type Counter = (typeof statuses)[keyof typeof statuses]['countOf'] | 'openCommentCount';

/** How much each counter of an article moves where a claim of it changes; `before` is null for a new one. */
export function counterMoves(before: Counted | null, after: Counted): Record<Counter, number> {
  const moves: Record<Counter, number> = {
    pendingCount: 0,
    verifiedCount: 0,
    unverifiedCount: 0,
    disputedCount: 0,
    needsRulingCount: 0,
    openCommentCount: openIn(after) - openIn(before),
  };
  if (before && !before.dropped) moves[statuses[before.status].countOf] -= 1;
  if (!after.dropped) moves[statuses[after.status].countOf] += 1;
  return moves;
}

const openIn = (claim: Counted | null) =>
  claim && !claim.dropped ? openComments(claim).length : 0;
