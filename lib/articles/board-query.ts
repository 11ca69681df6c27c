import { type ListArticlesQuery, listArticlesQuery } from './schema';

type Written = Record<string, string | string[] | undefined>;

/**
 * What the board's address asks for. An address is typed, cut and pasted by
 * people, so a part that makes no sense is passed over and the rest holds.
 */
export function readBoardQuery({ search, show, after }: Written): ListArticlesQuery {
  const parts = Object.entries({ search, show, after }).filter(([name, value]) => {
    const { success } = listArticlesQuery.safeParse({ [name]: value });
    return success && value !== undefined;
  });
  return listArticlesQuery.parse(Object.fromEntries(parts));
}

/** The query string, without its question mark, that asks for a board; empty for the plain one. */
export function writeBoardQuery({
  search = '',
  show = 'all',
  after,
}: Partial<Pick<ListArticlesQuery, 'search' | 'show' | 'after'>>): string {
  return new URLSearchParams({
    ...(show !== 'all' && { show }),
    ...(search !== '' && { search }),
    ...(after !== undefined && { after }),
  }).toString();
}
