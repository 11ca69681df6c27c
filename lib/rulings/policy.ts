import { type Actor, isAtLeast } from '@/lib/desks/actor';

/** Ruling is the editor's: the desk's word over the verdicts. */
export function canRule(actor: Pick<Actor, 'role'>): boolean {
  return isAtLeast(actor.role, 'EDITOR');
}
