import type { WorkItem } from './schema';

/**
 * The article of somebody's work to go on with: the first after the one that is open of which
 * claims wait for them, around its end to the beginning; null where there is no other.
 */
export function nextWork<Item extends Pick<WorkItem, 'waiting'> & { article: { id: string } }>(
  items: readonly Item[],
  openId: string,
): Item | null {
  const place = items.findIndex(({ article }) => article.id === openId);
  const around = [...items.slice(place + 1), ...items.slice(0, Math.max(0, place))];
  return around.find(({ waiting, article }) => waiting > 0 && article.id !== openId) ?? null;
}
