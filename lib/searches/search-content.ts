import type { SearchView } from './schema';

/** What a person writes about a search. */
export type SearchContent = Pick<
  SearchView,
  'sought' | 'place' | 'asked' | 'answered' | 'searchedOn' | 'outcome' | 'note' | 'confidential'
>;

/** What a search says, without who made it and when it was written down. */
export function searchContentOf(search: SearchContent): SearchContent {
  const { sought, place, asked, answered, searchedOn, outcome, note } = search;
  // What waits in a browser from before this could be said says nothing of it.
  const confidential = search.confidential ?? false;
  return { sought, place, asked, answered, searchedOn, outcome, note, confidential };
}
