import { type Actor, isAtLeast } from '@/lib/desks/actor';

type Dropping = Pick<Actor, 'userId' | 'role' | 'blind'>;

/**
 * Whether the actor may say that a claim is none. Once somebody else has marked
 * it, taking it away takes away their work, and that is an editor's decision.
 * From whoever reviews blind it is hidden whether somebody has, so they are
 * told the same either way: only what they have added themselves, or have
 * marked, is theirs to take away.
 */
export function canDrop(
  actor: Dropping,
  claim: {
    reviewerIds: readonly string[];
    ruled: boolean;
    /** The reviewer who added it; null where the splitter found it. */
    addedById: string | null;
  },
): boolean {
  if (isAtLeast(actor.role, 'EDITOR')) return true;
  if (isUndecided(actor, claim)) return claim.addedById === actor.userId;
  return !claim.ruled && claim.reviewerIds.every((id) => id === actor.userId);
}

/** Why the actor may not, as a sentence. */
export function cannotDrop(actor: Dropping, claim: { reviewerIds: readonly string[] }): string {
  return isUndecided(actor, claim)
    ? 'This desk reviews blind: mark the claim first, or ask an editor to say that it is none.'
    : 'Others have marked this claim, so only an editor can say that it is none.';
}

const isUndecided = (actor: Dropping, { reviewerIds }: { reviewerIds: readonly string[] }) =>
  actor.blind && !reviewerIds.includes(actor.userId);
