'use client';

import { useStatusNames } from '@/components/ui/status/status-names';
import { describeBriefly } from '@/lib/ledger/describe-entry';
import type { DescribedEntry } from '@/lib/ledger/described-entry';

/** A change as a sentence, in the words of the desk, without what stands below it word by word. */
export function EntrySentence({ entry }: { entry: DescribedEntry }) {
  return <bdi>{describeBriefly(entry, useStatusNames())}</bdi>;
}
