import type { BoardSort, ListArticlesQuery } from '@/lib/articles/schema';
import type { Actor } from '@/lib/desks/actor';

/** The orders that tell nothing of what others have decided. */
const openSorts: readonly BoardSort[] = ['newest', 'waiting', 'title'];

/** The orders that the actor may sort by. */
export const sortsFor = ({ blind }: Pick<Actor, 'blind'>, all: readonly BoardSort[]) =>
  blind ? all.filter((sort) => openSorts.includes(sort)) : all;

/**
 * What an actor who asks so is shown. Whoever reviews blind could learn of the
 * verdicts of others by an order that follows them, or by asking for articles
 * that somebody has marked, or has done: all that is passed over.
 */
export function visibleQuery<Q extends Partial<ListArticlesQuery> & { sort: BoardSort }>(
  { userId, blind }: Pick<Actor, 'userId' | 'blind'>,
  query: Q,
): Q {
  if (!blind) return query;
  const { reviewer, assignee, ...rest } = query;
  return {
    ...rest,
    sort: openSorts.includes(query.sort) ? query.sort : 'newest',
    ...(reviewer === userId && { reviewer }),
    ...((assignee === userId || assignee === 'nobody') && { assignee }),
  } as Q;
}
