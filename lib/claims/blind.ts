import { verdictBy } from '@/lib/changes/change';
import type { Actor } from '@/lib/desks/actor';
import type { ClaimView } from './schema';
import { withQuorum } from './with-status';

type Viewer = Pick<Actor, 'userId' | 'blind' | 'quorum'>;

/** Whether the verdicts of others on a claim are hidden: on a blind desk, until one's own is in. */
export function isHidden(
  actor: Pick<Actor, 'userId' | 'blind'>,
  claim: Pick<ClaimView, 'verdicts'>,
): boolean {
  return actor.blind && verdictBy(actor.userId, claim) === null;
}

/**
 * A claim as the actor may see it: where the verdicts are hidden, it looks as
 * if nobody had decided anything. A ruling says what they said, and is hidden
 * with them.
 */
export function seenBy<C extends ClaimView>(actor: Viewer, claim: C): C {
  if (!isHidden(actor, claim)) return claim;
  const nothing = { verdicts: [], ruling: null, decidedAt: null, recheckAt: null };
  const untouched = { ...claim, ...nothing, status: 'PENDING' as const };
  // Also how many it needs would tell, where the desk asked for another number when it was marked.
  return withQuorum(actor.quorum, untouched);
}
