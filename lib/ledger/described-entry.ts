import type { StatusNames } from '@/lib/claims/status-names';
import type { LedgerEntryView } from './schema';

/** What a sentence is made of: the least of a ledger entry. */
export type DescribedEntry = Pick<LedgerEntryView, 'event' | 'before' | 'after' | 'program'> & {
  actor: { name: string };
  claim: { wording: string } | null;
};

/** With what the desk calls its verdicts. */
export type NamedEntry = DescribedEntry & { names: StatusNames };
