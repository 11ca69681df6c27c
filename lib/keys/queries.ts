import { db } from '@/lib/server/db';
import { type KeysView, readOwnKeys } from './schema';

/** What single keys do for a person on the review desk, of whatever desk. */
export async function getKeys(user: { id: string }): Promise<KeysView> {
  const { singleKeys, ownKeys, keysVersion } = await db().user.findUniqueOrThrow({
    where: { id: user.id },
    select: { singleKeys: true, ownKeys: true, keysVersion: true },
  });
  return { on: singleKeys, own: readOwnKeys(ownKeys), version: keysVersion };
}
