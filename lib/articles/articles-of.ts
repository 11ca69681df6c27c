import type { Actor } from '@/lib/desks/actor';

/**
 * Which articles the actor can meet, as a filter of the article's table: those of their desk that
 * nobody has deleted. Whatever reads an article, or what belongs to one, reads it through this.
 */
export function articlesOf({ deskId }: Pick<Actor, 'deskId'>) {
  return { deskId, deletedAt: null };
}
