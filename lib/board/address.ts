import type { ListArticlesQuery } from '@/lib/articles/schema';

/** What the board's address can say, in the order in which it says it. */
export const parts = [
  'show',
  'sort',
  'search',
  'stage',
  'addedBy',
  'reviewer',
  'assignee',
  'publisher',
  'age',
  'comments',
  'after',
] as const satisfies readonly (keyof ListArticlesQuery)[];

/** What somebody asks of the board, but for the length of a page. */
export type BoardQuery = Omit<ListArticlesQuery, 'limit'>;

/** What the plain board asks for: each part that is not told. */
export const plainQuery = {
  search: '',
  show: 'all',
  sort: 'newest',
  age: 'any',
  comments: 'any',
} as const satisfies Partial<BoardQuery>;

const plain: Partial<BoardQuery> = plainQuery;

/** The parts of a query that say something, as the address writes them. */
export function toldParts(query: Partial<BoardQuery>): Record<string, string> {
  return Object.fromEntries(
    parts.flatMap((name) => {
      const value = query[name];
      return value === undefined || value === '' || value === plain[name] ? [] : [[name, value]];
    }),
  );
}

/** The query string, without its question mark, that asks for a board; empty for the plain one. */
export const writeBoardAddress = (query: Partial<BoardQuery>): string =>
  new URLSearchParams(toldParts(query)).toString();

/** Whether anything but a tab and an order is asked for. */
export function isNarrowed({
  search,
  stage,
  addedBy,
  reviewer,
  assignee,
  publisher,
  age,
  comments,
}: BoardQuery) {
  const chosen = [stage, addedBy, reviewer, assignee, publisher].some(
    (value) => value !== undefined,
  );
  return search !== '' || chosen || age !== 'any' || comments !== 'any';
}
