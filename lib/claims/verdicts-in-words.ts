import { countWords } from '@/lib/words/figure-words';
import type { ClaimView } from './schema';

/** How many of the verdicts that a claim needs are in: “1 of 2 verdicts”. */
export function verdictsInWords({
  verdictsGiven: given,
  verdictsNeeded: needed,
}: Pick<ClaimView, 'verdictsGiven' | 'verdictsNeeded'>): string {
  if (given < needed) return `${given} of ${countWords(needed, 'verdict')}`;
  return countWords(given, 'verdict');
}

/** Whether that is worth telling on a claim: it has some of the verdicts it needs, and not all. */
export function lacksVerdicts({
  verdictsGiven,
  verdictsNeeded,
  status,
}: Pick<ClaimView, 'verdictsGiven' | 'verdictsNeeded' | 'status'>): boolean {
  return status === 'PENDING' && verdictsGiven > 0 && verdictsGiven < verdictsNeeded;
}
