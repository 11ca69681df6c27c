import { type Actor, isAtLeast } from '@/lib/desks/actor';

/** A report speaks for the desk, so making one is for editors; every member reads them. */
export function canMakeReports(actor: Pick<Actor, 'role'>): boolean {
  return isAtLeast(actor.role, 'EDITOR');
}
