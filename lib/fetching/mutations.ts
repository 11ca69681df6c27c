import type { Actor } from '@/lib/desks/actor';
import { changePolicy, storeOnDesk } from '@/lib/policy/mutations';
import { getFetching } from './queries';
import type { FetchingView } from './schema';

/**
 * Has the desk fetch articles from web addresses, or not any more. A repeat changes
 * nothing. Throws `not-allowed` and `stale-version`.
 */
export function setFetching(
  actor: Actor,
  { on: fetching, version: seen }: FetchingView,
): Promise<FetchingView> {
  return changePolicy(actor, {
    refusal: 'Only an admin decides what the server may fetch.',
    name: 'setting',
    seen,
    read: getFetching,
    isSame: ({ on }) => on === fetching,
    store: (tx) => storeOnDesk(tx, actor, { fetching, fetchingVersion: { increment: 1 } }),
    entryOf: ({ on }) => ({
      event: 'FETCHING_CHANGED',
      before: { fetching: on },
      after: { fetching },
    }),
  });
}
