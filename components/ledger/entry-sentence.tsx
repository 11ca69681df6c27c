'use client';

import { useStatusNames } from '@/components/ui/status-names';
import { type DescribedEntry, describeEntry } from '@/lib/ledger/describe-entry';

/** A change as a sentence, in the words of the desk. */
export function EntrySentence({ entry }: { entry: DescribedEntry }) {
  return <bdi>{describeEntry(entry, useStatusNames())}</bdi>;
}
