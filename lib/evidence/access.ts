import { type Actor, isAtLeast } from '@/lib/desks/actor';

/** Evidence is changed by the person who found it, or by an editor. */
export function canChangeEvidence(
  actor: Pick<Actor, 'userId' | 'role'>,
  evidence: { addedById: string },
): boolean {
  return evidence.addedById === actor.userId || isAtLeast(actor.role, 'EDITOR');
}
