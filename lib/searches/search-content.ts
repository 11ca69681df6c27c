import type { SearchView } from './schema';

/** What a person writes about a search. */
export type SearchContent = Pick<
  SearchView,
  'sought' | 'place' | 'asked' | 'answered' | 'searchedOn' | 'outcome' | 'note'
>;

/** What a search says, without who made it and when it was written down. */
export function searchContentOf(search: SearchContent): SearchContent {
  const { sought, place, asked, answered, searchedOn, outcome, note } = search;
  return { sought, place, asked, answered, searchedOn, outcome, note };
}
