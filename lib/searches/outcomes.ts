import type { SearchOutcome } from '@/prisma/generated/enums';
import type { SearchContent } from './search-content';

/** How the outcome of a search is written. */
export const outcomes = {
  NOTHING: 'found nothing',
  SOMETHING: 'found something',
  CONTRADICTING: 'found what contradicts the claim',
} as const satisfies Record<SearchOutcome, string>;

/** A search in one line. */
export function searchInWords(
  search: Pick<SearchContent, 'sought' | 'place' | 'asked' | 'answered' | 'outcome' | 'note'>,
): string {
  const { sought, outcome, note } = search;
  const line = `${sought}, ${outcomes[outcome]} (${whereabouts(search)})`;
  return note ? `${line}: ${note}` : line;
}

/** Where it was looked for and who was asked, in a few words: “Land register; the mayor, no answer”. */
export function whereabouts(search: {
  place: string;
  asked: string;
  answered: boolean | null;
}): string {
  const { place, asked, answered } = search;
  const answer = asked && `${asked}, ${answered ? 'who answered' : 'no answer'}`;
  return [place, answer].filter(Boolean).join('; ');
}
