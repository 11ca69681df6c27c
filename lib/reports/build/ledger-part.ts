import { type EventGroup, events } from '@/lib/ledger/event-groups';
import type { LedgerEntryView } from '@/lib/ledger/schema';
import type { ReportProfile } from '@/prisma/generated/enums';

/** What anybody may know to have happened to an article: how it came to what the report says. */
const toldGroups: readonly EventGroup[] = ['articles', 'claims', 'verdicts', 'evidence'];

/**
 * The part of an article's ledger that a report of this profile gives along, as
 * JSON Lines, oldest first: within the desk all of it, outside what happened
 * when to which claim, and no words, names or addresses.
 */
export function ledgerPart(entries: readonly LedgerEntryView[], profile: ReportProfile): string {
  const told =
    profile === 'INTERNAL'
      ? entries
      : entries.filter(({ event }) => toldGroups.includes(events[event].group)).map(outline);
  return told.map((entry) => `${JSON.stringify(entry)}\n`).join('');
}

// Every field is named: an entry's values hold whatever somebody wrote.
function outline({ id, at, event, claim, before, after }: LedgerEntryView) {
  const { group } = events[event];
  const value = (after ?? before)?.value;
  const stage = after?.stage;
  return {
    id,
    at,
    event,
    ...(claim && { claim: claim.id }),
    ...(group === 'verdicts' && isWord(value) && { value }),
    ...(event === 'STAGE_CHANGED' && isWord(stage) && { stage }),
  };
}

/** Whether a value is one of the fixed words of the database, and nothing that somebody wrote. */
const isWord = (value: unknown): value is string =>
  typeof value === 'string' && /^[A-Z_]{2,20}$/.test(value);
