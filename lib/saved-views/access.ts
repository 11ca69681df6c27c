import { type Actor, isAtLeast } from '@/lib/desks/actor';

/** Whether the actor may give the whole desk a saved view, and change or remove those that it has. */
export function canShareSavedViews(actor: Pick<Actor, 'role'>): boolean {
  return isAtLeast(actor.role, 'EDITOR');
}

/** Whether the actor may change a saved view: their own, and as an editor the desk's. */
export function canChangeSavedView(
  actor: Pick<Actor, 'role' | 'userId'>,
  { ownerId, shared }: { ownerId: string; shared: boolean },
): boolean {
  return shared ? canShareSavedViews(actor) : ownerId === actor.userId;
}
