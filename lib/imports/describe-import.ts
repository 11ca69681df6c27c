import { countWords } from '@/lib/words/figure-words';
import { outcomeWords } from './outcome-words';

type Values = { [name: string]: unknown } | null;

const number = (values: Values, name: string): number => {
  const value = values?.[name];
  return typeof value === 'number' ? value : 0;
};

/** How an entry of the ledger tells that an import was started. */
export const describeStart = (after: Values): string =>
  `started an import of ${countWords(number(after, 'files'), 'file')}`;

/** How an entry of the ledger tells that an import has ended, and what came of it. */
export function describeEnd(after: Values): string {
  const outcome = outcomeWords({
    added: number(after, 'added'),
    skipped: number(after, 'skipped'),
    refused: number(after, 'refused'),
  });
  if (after?.cancelled !== true) return `brought an import to its end: ${outcome}`;
  const left = number(after, 'notBroughtIn');
  return `cancelled an import: ${outcome}, ${countWords(left, 'file')} not brought in`;
}
