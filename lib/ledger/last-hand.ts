import type { LedgerEvent } from '@/prisma/generated/enums';
import type { LedgerEntryView } from './schema';

/** Who wrote something, and the instant they did, in UTC. */
export type Hand = { id: string; name: string; at: string };

/**
 * Whose hand the last of some `events` on a claim was, in entries that come
 * newest first; null where none of them is one.
 */
export function lastHand(
  entries: readonly LedgerEntryView[],
  claimId: string,
  events: readonly LedgerEvent[],
): Hand | null {
  const entry = entries.find(({ claim, event }) => claim?.id === claimId && events.includes(event));
  return entry ? { ...entry.actor, at: entry.at } : null;
}
