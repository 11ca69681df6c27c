import { type StatusNames, standardStatusNames } from '@/lib/claims/status-names';
import type { LedgerEvent } from '@/prisma/generated/enums';
import { deeds } from './deeds';
import type { DescribedEntry } from './described-entry';
import { quoteShortly } from './quote-shortly';

/** A change as a sentence, in the words of the desk: "Ben marked a claim disputed: “…”" */
export function describeEntry(
  entry: DescribedEntry,
  names: StatusNames = standardStatusNames,
): string {
  const sentence = `${doer(entry)} ${deeds[entry.event]({ ...entry, names })}`;
  // A quotation that brings its own full stop ends the sentence too.
  return /[.!?…]”$/.test(sentence) ? sentence : `${sentence}.`;
}

/**
 * The same without the words before and after, for where they stand below it
 * word by word: "Ben reworded a claim."
 */
export function describeBriefly(
  entry: DescribedEntry,
  names: StatusNames = standardStatusNames,
): string {
  const deed = briefDeeds[entry.event];
  return deed === undefined ? describeEntry(entry, names) : `${doer(entry)} ${deed}.`;
}

const briefDeeds: Partial<Record<LedgerEvent, string>> = {
  CLAIM_REWORDED: 'reworded a claim',
  CLAIM_RANGES_CHANGED: 'changed which words a claim is',
  CLAIM_REANCHORED: 'changed the words of a claim with a new text',
  CLAIM_MERGED: 'merged a claim with another',
  CLAIM_UNMERGED: 'took the merge of a claim back',
  CLAIM_SPLIT: 'split a claim',
};

/** Who did it. What a program did for somebody is said to be the program's. */
const doer = ({ actor, program }: Pick<DescribedEntry, 'actor' | 'program'>) =>
  program === null ? actor.name : `The program ${quoteShortly(program)} of ${actor.name}`;
