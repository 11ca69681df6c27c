import type { z } from 'zod';
import { staleVersion } from '@/lib/api/problem';
import { db } from '@/lib/server/db';
import { keymapOf, ownKeysOf, sameKeys } from './keymap';
import { getKeys } from './queries';
import type { KeysView, setKeysInput } from './schema';

// Which keys somebody presses is their own business: it is in no ledger.

/**
 * Sets what single keys do for a person, on all of their devices. A repeat
 * changes nothing. Throws `stale-version`.
 */
export async function setKeys(
  user: { id: string },
  { on, version, ...input }: z.output<typeof setKeysInput>,
): Promise<KeysView> {
  const own = ownKeysOf(keymapOf(input.own));
  const before = await getKeys(user);
  if (before.on === on && sameKeys(before.own, own)) return before;
  const { count } = await db().user.updateMany({
    where: { id: user.id, keysVersion: version },
    data: { singleKeys: on, ownKeys: own, keysVersion: { increment: 1 } },
  });
  if (count === 0) throw staleVersion('keys', await getKeys(user));
  return { on, own, version: version + 1 };
}
