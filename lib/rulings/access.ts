import { countingVerdictBy } from '@/lib/changes/change';
import type { ClaimView } from '@/lib/claims/schema';
import { type Actor, isAtLeast } from '@/lib/desks/actor';

/** Ruling is the editor's: the desk's word over the verdicts. */
export function canRule(actor: Pick<Actor, 'role'>): boolean {
  return isAtLeast(actor.role, 'EDITOR');
}

/**
 * Whether an editor leaves the ruling on a claim to another one: where the desk
 * has disagreements settled by somebody else, whoever gave a verdict is a party.
 */
export function isParty(
  actor: Pick<Actor, 'userId' | 'quorum'>,
  claim: Pick<ClaimView, 'verdicts' | 'ranges'>,
): boolean {
  return actor.quorum.tieBreaker && countingVerdictBy(actor.userId, claim) !== null;
}

/** Whether a claim waits for this editor to rule on it. */
export function awaitsRulingOf(
  actor: Pick<Actor, 'userId' | 'role' | 'quorum'>,
  claim: Pick<ClaimView, 'status' | 'verdicts' | 'ranges'>,
): boolean {
  return claim.status === 'NEEDS_RULING' && canRule(actor) && !isParty(actor, claim);
}

/** Why an editor does not rule on a claim, as a sentence. */
export const partyReason =
  'You have marked this claim. Another editor rules on it, as the desk’s policy says.';
