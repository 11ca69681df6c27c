import { type ListArticlesQuery, listArticlesQuery } from '@/lib/articles/schema';
import { parts } from './address';

type Written = Record<string, string | string[] | undefined>;

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
