import type { Actor } from '@/lib/desks/actor';
import { listDeskLedger } from '@/lib/ledger/queries';
import type { LedgerFilter } from '@/lib/ledger/schema';
import { still } from './still';

type LedgerExport = {
  /** The actor as the database has them at this moment; null where they may read no more. */
  actorNow: () => Promise<Actor | null>;
  filter: LedgerFilter;
  /** The newest entry that it tells of. */
  position: string;
};

/** How many entries are held at a time. */
export const linesAtATime = 200;

/**
 * The ledger as JSON Lines, oldest first, some lines at a time; they are read when they are asked
 * for. The last line says how far it reaches and of how many entries it is, so that a file that
 * broke off is known by having none. Throws where its reader may read no more.
 */
export async function* ledgerLines({
  actorNow,
  filter,
  position,
}: LedgerExport): AsyncGenerator<string, void> {
  const before = (BigInt(position) + 1n).toString();
  let after: string | null = '0';
  let count = 0;
  while (after !== null) {
    const actor = await still(actorNow);
    const asked = { ...filter, order: 'oldest', before, after, limit: linesAtATime } as const;
    const { entries, next } = await listDeskLedger(actor, asked);
    if (entries.length > 0) yield entries.map((entry) => `${JSON.stringify(entry)}\n`).join('');
    count += entries.length;
    after = next;
  }
  yield `${JSON.stringify({ end: { position, entries: count } })}\n`;
}
