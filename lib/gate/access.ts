import { type Actor, isAtLeast } from '@/lib/desks/actor';

/** Whether somebody may take an article on against the gate: whoever answers for what goes out. */
export function canOverride(actor: Pick<Actor, 'role'>): boolean {
  return isAtLeast(actor.role, 'EDITOR');
}
