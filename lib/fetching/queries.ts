import type { Actor } from '@/lib/desks/actor';
import { db, type Transaction } from '@/lib/server/db';
import type { FetchingView } from './schema';

/** Whether the actor's desk fetches articles from web addresses. */
export async function getFetching(actor: Actor, client: Transaction = db()): Promise<FetchingView> {
  const { fetching, fetchingVersion } = await client.desk.findUniqueOrThrow({
    where: { id: actor.deskId },
    select: { fetching: true, fetchingVersion: true },
  });
  return { on: fetching, version: fetchingVersion };
}
