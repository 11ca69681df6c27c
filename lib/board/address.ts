import { type ListArticlesQuery, listArticlesQuery } from '@/lib/articles/schema';

type Written = Record<string, string | string[] | undefined>;

/** What the board's address can say, in the order in which it says it. */
const parts = [
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

const plain = listArticlesQuery.parse({});

/**
 * What the board's address asks for. An address is typed, cut and pasted by
 * people, so a part that makes no sense is passed over and the rest holds.
 */
export function readBoardAddress(written: Written): ListArticlesQuery {
  const told = parts.flatMap((name) => {
    const value = written[name];
    if (value === undefined || value === '') return [];
    return listArticlesQuery.safeParse({ [name]: value }).success ? [[name, value]] : [];
  });
  return listArticlesQuery.parse(Object.fromEntries(told));
}

/** The query string, without its question mark, that asks for a board; empty for the plain one. */
export function writeBoardAddress(query: Partial<BoardQuery>): string {
  const told = parts.flatMap((name) => {
    const value = query[name];
    return value === undefined || value === '' || value === plain[name] ? [] : [[name, value]];
  });
  return new URLSearchParams(told).toString();
}

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
