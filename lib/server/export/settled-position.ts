import { setTimeout } from 'node:timers/promises';
import type { Actor } from '@/lib/desks/actor';
import { findPosition } from '@/lib/ledger/queries';
import { db } from '../db';

/** How long to wait before those who write are looked after again, in ms. */
const writersMs = 20;

/**
 * The newest entry of the desk that the actor may read, once nobody can write an older one any
 * more: "0" where there is none. Ids are given out before they are committed, so whoever writes in
 * the ledger at this moment is waited for, a minute at most; they hold a lock on it until then.
 */
export async function findSettledPosition(actor: Actor): Promise<string> {
  const position = await findPosition(actor);
  const writers = async () => {
    const rows = await db().$queryRaw<{ writer: string }[]>`
      SELECT "virtualtransaction" AS "writer" FROM "pg_locks"
      WHERE "relation" = '"LedgerEntry"'::regclass AND "mode" = 'RowExclusiveLock'
      AND "database" = (SELECT "oid" FROM "pg_database" WHERE "datname" = current_database())`;
    return rows.map(({ writer }) => writer);
  };
  let open = await writers();
  while (open.length > 0) {
    await setTimeout(writersMs);
    const still = await writers();
    open = open.filter((writer) => still.includes(writer));
  }
  return position;
}
