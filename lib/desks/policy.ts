import { type Actor, isAtLeast } from './actor';

/** Who works here, and inviting others, is the admin's business. */
export function canManagePeople(actor: Pick<Actor, 'role'>): boolean {
  return isAtLeast(actor.role, 'ADMIN');
}

/** What the desk asks of its reviewers is the admin's business too. */
export function canManagePolicy(actor: Pick<Actor, 'role'>): boolean {
  return isAtLeast(actor.role, 'ADMIN');
}
