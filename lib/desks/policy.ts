import { type Actor, isAtLeast } from './actor';

/** Who works here, and inviting others, is the admin's business. */
export function canManagePeople(actor: Pick<Actor, 'role'>): boolean {
  return isAtLeast(actor.role, 'ADMIN');
}
