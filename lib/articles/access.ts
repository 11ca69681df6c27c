import { type Actor, isAtLeast } from '@/lib/desks/actor';

/** Whether the actor may delete an article, see what is deleted, and restore it. */
export function canDeleteArticle(actor: Pick<Actor, 'role'>): boolean {
  return isAtLeast(actor.role, 'EDITOR');
}
