import { type StatusCounts, statusOrder, totalOf } from '@/lib/claims/status';
import { statusPhrases } from '@/lib/reports/status-words';

const figure = new Intl.NumberFormat('en-GB');
const list = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** A whole number with its thousands set apart: 2,000. */
export function figureWords(count: number): string {
  return figure.format(count);
}

/** The counts as one sentence: "Of 31 claims, 6 are verified and 25 are pending." */
export function summarySentence(counts: StatusCounts): string {
  const held = statusOrder.filter((status) => counts[status] > 0);
  const total = totalOf(counts);
  const [only] = held;
  if (only === undefined) return 'No claims are on record for this article.';
  if (held.length === 1) return ofOneStatus(total, statusPhrases[only]);
  const parts = held.map((status) => {
    const { singular, plural } = statusPhrases[status];
    return `${figureWords(counts[status])} ${counts[status] === 1 ? singular : plural}`;
  });
  const rest = counts.PENDING === 0 ? '; none is pending' : '';
  return `Of ${figureWords(total)} claims, ${list.format(parts)}${rest}.`;
}

function ofOneStatus(total: number, words: { singular: string; plural: string }): string {
  if (total === 1) return `The only claim ${words.singular}.`;
  const all = total === 2 ? 'Both' : `All ${figureWords(total)}`;
  return `${all} claims ${words.plural}.`;
}
