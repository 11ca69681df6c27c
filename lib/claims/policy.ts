import { type Actor, isAtLeast } from '@/lib/desks/actor';

/**
 * Whether the actor may say that a claim is none. Once somebody else has marked
 * it, taking it away takes away their work, and that is an editor's decision.
 */
export function canDrop(
  actor: Pick<Actor, 'userId' | 'role'>,
  claim: { reviewerIds: readonly string[]; ruled: boolean },
): boolean {
  if (isAtLeast(actor.role, 'EDITOR')) return true;
  return !claim.ruled && claim.reviewerIds.every((id) => id === actor.userId);
}
