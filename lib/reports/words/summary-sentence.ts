import { type StatusCounts, statusOrder, totalOf } from '@/lib/claims/status';
import { type StatusNames, standardStatusNames } from '@/lib/claims/status-names';
import { figureWords } from '@/lib/words/figure-words';
import { statusPhrase } from './status-words';

const list = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** The counts as one sentence: "Of 31 claims, 6 are verified and 25 are pending." */
export function summarySentence(
  counts: StatusCounts,
  names: StatusNames = standardStatusNames,
): string {
  const held = statusOrder.filter((status) => counts[status] > 0);
  const total = totalOf(counts);
  const [only] = held;
  if (only === undefined) return 'No claims are on record for this article.';
  if (held.length === 1) return ofOneStatus(total, statusPhrase(only, total, names));
  const parts = held.map(
    (status) => `${figureWords(counts[status])} ${statusPhrase(status, counts[status], names)}`,
  );
  const rest = counts.PENDING === 0 ? '; none is pending' : '';
  return `Of ${figureWords(total)} claims, ${list.format(parts)}${rest}.`;
}

function ofOneStatus(total: number, phrase: string): string {
  if (total === 1) return `The only claim ${phrase}.`;
  const all = total === 2 ? 'Both' : `All ${figureWords(total)}`;
  return `${all} claims ${phrase}.`;
}
