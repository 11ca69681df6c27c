import { z } from 'zod';
import { instant, prose } from '@/lib/api/fields';
import { awaitedOf } from '@/lib/articles/awaited';
import { titleLengthMax } from '@/lib/articles/draft';
import { type BoardSort, boardSort, type ListedArticle } from '@/lib/articles/schema';
import { workableStages } from '@/lib/stages/stages';

/**
 * Where a page of the board ends: what its last article is sorted by, and its id. Two orders have two
 * parts, and the `rest` is the second: what is settled, and what is due at no time.
 */
export type PageMark = { sort: BoardSort; key: string | number; rest: boolean; id: string };

const stored = z.tuple([boardSort, z.union([z.string(), z.int()]), z.boolean(), z.uuid()]);

const keyOf = {
  newest: ({ createdAt }) => createdAt,
  waiting: ({ createdAt }) => createdAt,
  due: (article) => dueOf(article) ?? article.createdAt,
  pending: ({ counts }) => counts.PENDING,
  changed: ({ updatedAt }) => updatedAt,
  title: ({ title }) => title,
} as const satisfies Record<BoardSort, (article: Sorted) => string | number>;

/** What an article is sorted by. */
type Sorted = Pick<
  ListedArticle,
  'id' | 'createdAt' | 'updatedAt' | 'title' | 'counts' | 'stage' | 'assignments'
>;

/** When the first of an article's assignments is due that are still to be done; null where none has a time. */
function dueOf({ stage, assignments }: Sorted): string | null {
  if (!workableStages.includes(stage)) return null;
  const times = assignments.flatMap(({ done, due }) => (done || due === null ? [] : [due]));
  return times.sort()[0] ?? null;
}

const isOfRest = (article: Sorted, sort: BoardSort) =>
  sort === 'due' ? dueOf(article) === null : awaitedOf(article.counts).ready;

/** The mark after an article. It holds the values that sort it, which the article may lose meanwhile. */
export function markAfter(article: Sorted, sort: BoardSort): string {
  const mark = [sort, keyOf[sort](article), isOfRest(article, sort), article.id];
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
  const [, key, rest, id] = data;
  const fits = {
    newest: instant,
    waiting: instant,
    due: instant,
    changed: instant,
    pending: z.int32(),
    title: prose(titleLengthMax),
  };
  return fits[sort].safeParse(key).success ? { sort, key, rest, id } : null;
}
