import { Problem, staleVersion } from '@/lib/api/problem';
import type { Actor } from '@/lib/desks/actor';
import { canManagePolicy } from '@/lib/desks/policy';
import { record } from '@/lib/ledger/mutations';
import { transaction } from '@/lib/server/db';
import { getFetching } from './queries';
import type { FetchingView } from './schema';

/**
 * Has the desk fetch articles from web addresses, or not any more. A repeat changes
 * nothing. Throws `not-allowed` and `stale-version`.
 */
export async function setFetching(
  actor: Actor,
  { on, version }: FetchingView,
): Promise<FetchingView> {
  if (!canManagePolicy(actor)) {
    throw new Problem('not-allowed', 'Only an admin decides what the server may fetch.');
  }
  return transaction(async (tx) => {
    await tx.$queryRaw`SELECT 1 FROM "Desk" WHERE "id" = ${actor.deskId}::uuid FOR NO KEY UPDATE`;
    const before = await getFetching(actor, tx);
    if (before.on === on) return before;
    if (before.version !== version) throw staleVersion('setting', before);
    await tx.desk.update({
      where: { id: actor.deskId },
      data: { fetching: on, fetchingVersion: { increment: 1 } },
      select: { id: true },
    });
    await record(tx, actor, {
      event: 'FETCHING_CHANGED',
      before: { fetching: before.on },
      after: { fetching: on },
    });
    return { on, version: version + 1 };
  });
}
