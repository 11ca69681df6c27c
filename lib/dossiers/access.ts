import { type Actor, isAtLeast } from '@/lib/desks/actor';

/** A dossier speaks for the desk, as a report does: editors make it, and every member reads it. */
export function canMakeDossiers(actor: Pick<Actor, 'role'>): boolean {
  return isAtLeast(actor.role, 'EDITOR');
}
