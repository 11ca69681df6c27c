import type { WorkItem } from './schema';

/**
 * The article of somebody's work to go on with: the first after the one that is open of which
 * claims wait for them or are due for a re-check, around its end to the beginning; null where there is no other.
 */
export function nextWork<
  Item extends Pick<WorkItem, 'waiting' | 'toRecheck'> & { article: { id: string } },
>(items: readonly Item[], openId: string): Item | null {
  const place = items.findIndex(({ article }) => article.id === openId);
  const around = [...items.slice(place + 1), ...items.slice(0, Math.max(0, place))];
  return (
    around.find(
      ({ waiting, toRecheck, article }) => waiting + toRecheck > 0 && article.id !== openId,
    ) ?? null
  );
}
