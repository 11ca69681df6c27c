import { openComments } from '@/lib/comments/open-comments';
import type { ClaimView } from './schema';
import { statuses } from './status';

/** What the counters of an article look at. */
export type Counted = Pick<ClaimView, 'status' | 'dropped' | 'comments'>;

/** How the counters of an article move where a claim of it changes, as its columns are updated; `before` is null for a new one. */
export function counterMoves(before: Counted | null, after: Counted) {
  const from = before && !before.dropped ? statuses[before.status].countOf : null;
  const to = after.dropped ? null : statuses[after.status].countOf;
  return {
    ...(from !== to && from && { [from]: { decrement: 1 } }),
    ...(from !== to && to && { [to]: { increment: 1 } }),
    openCommentCount: { increment: openIn(after) - openIn(before) },
  };
}

const openIn = (claim: Counted | null) =>
  claim && !claim.dropped ? openComments(claim).length : 0;
