import { kinds } from '@/lib/claims/kinds';
import { countWords } from '@/lib/words/figure-words';
import { ClaimKind } from '@/prisma/generated/enums';
import type { Quorum } from './schema';

/** What follows from a quorum, in sentences. What is no more than the standard is left out: it adds nothing. */
export function describeQuorum({ standard, byKind, byWorth, tieBreaker }: Quorum): string {
  const parts = [`Any claim needs ${inWords(standard)}`];
  for (const count of [2, 3].filter((wanted) => wanted > standard)) {
    const named = Object.values(ClaimKind).filter((kind) => byKind[kind] === count);
    if (named.length > 0) parts.push(`one of the kind ${listOf(named)} needs ${count}`);
  }
  if (byWorth && byWorth.verdicts > standard) {
    const percent = Math.round(byWorth.from * 100);
    parts.push(`one with a check-worthiness of ${percent}% or more needs ${byWorth.verdicts}`);
  }
  const settled = tieBreaker
    ? 'Where they disagree, somebody who has not touched the claim settles it: a further reviewer, or an editor who gave no verdict on it.'
    : 'Where they disagree, an editor rules.';
  return `${parts.join('; ')}. ${settled}`;
}

const inWords = (count: number) => countWords(count, 'verdict');

const listOf = (named: readonly ClaimKind[]) =>
  new Intl.ListFormat('en', { type: 'disjunction' }).format(
    named.map((kind) => kinds[kind].toLowerCase()),
  );
