import type { Actor } from '@/lib/desks/actor';

/**
 * The actor as the database has them at this moment, for what is sent bit by bit. Throws where they
 * are of the desk no more.
 */
export async function still(actorNow: () => Promise<Actor | null>): Promise<Actor> {
  const actor = await actorNow();
  if (actor) return actor;
  throw new Error('Whoever reads this is no member of the desk any more.');
}
