import { type Actor, isAtLeast } from '@/lib/desks/actor';

/** A search is changed by the person who wrote it down, or by an editor. */
export function canChangeSearch(
  actor: Pick<Actor, 'userId' | 'role'>,
  search: { addedById: string },
): boolean {
  return search.addedById === actor.userId || isAtLeast(actor.role, 'EDITOR');
}
