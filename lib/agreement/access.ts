import { type Actor, isAtLeast } from '@/lib/desks/actor';

/** How people judge is for those who rule: it tells of verdicts that a reviewer may not see. */
export function canReadAgreement(actor: Pick<Actor, 'role'>): boolean {
  return isAtLeast(actor.role, 'EDITOR');
}
