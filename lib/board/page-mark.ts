import { z } from 'zod';
import { instant, prose } from '@/lib/api/fields';
import { awaitedOf } from '@/lib/articles/awaited';
import { titleLengthMax } from '@/lib/articles/draft';
import { type ArticleSummary, type BoardSort, boardSort } from '@/lib/articles/schema';

/**
 * Where a page of the board ends: what its last article is sorted by, and its id. `later` is whether it
 * stands in the second half of an order that has two: of what waits longest that is what does not wait,
 * and of what is due first that which is not due.
 */
export type PageMark = { sort: BoardSort; key: string | number; later: boolean; id: string };

const stored = z.tuple([boardSort, z.union([z.string(), z.int()]), z.boolean(), z.uuid()]);

const keyOf = {
  newest: ({ createdAt }) => createdAt,
  waiting: ({ createdAt }) => createdAt,
  due: ({ due, createdAt }) => due ?? createdAt,
  pending: ({ counts }) => counts.PENDING,
  changed: ({ updatedAt }) => updatedAt,
  title: ({ title }) => title,
} as const satisfies Record<BoardSort, (article: ArticleSummary) => string | number>;

/** The mark after an article. It holds the values that sort it, which the article may lose meanwhile. */
export function markAfter(article: ArticleSummary, sort: BoardSort): string {
  const later = sort === 'due' ? article.due === null : awaitedOf(article.counts).ready;
  const mark = [sort, keyOf[sort](article), later, article.id];
  return Buffer.from(JSON.stringify(mark)).toString('base64url');
}

/** The mark that was written so; null for what is none, or is one of another order. */
export function readMark(text: string, sort: BoardSort): PageMark | null {
  let value: unknown;
  try {
    value = JSON.parse(Buffer.from(text, 'base64url').toString());
  } catch {
    return null;
  }
  const { success, data } = stored.safeParse(value);
  if (!success || data[0] !== sort) return null;
  const [, key, later, id] = data;
  const fits = {
    newest: instant,
    waiting: instant,
    due: instant,
    changed: instant,
    pending: z.int32(),
    title: prose(titleLengthMax),
  };
  return fits[sort].safeParse(key).success ? { sort, key, later, id } : null;
}
