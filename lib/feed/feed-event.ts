import type { Role } from '@/prisma/generated/enums';
import type { FeedEntry } from './schema';

/**
 * What a feed tells. `begin` says where it begins, `entry` what changed, and
 * `reset` that more was missed than is told one by one, `presence` that
 * somebody came to an article, went on in it or left. `role` says what the
 * reader is on the desk: at the beginning, and whenever that changes; with
 * null they may read no more, and the feed ends.
 */
export type FeedEvent =
  | { kind: 'begin' | 'reset'; position: string }
  | { kind: 'entry'; position: string; entry: FeedEntry }
  | { kind: 'presence'; articleId: string }
  | { kind: 'role'; role: Role | null };

/** How long a browser waits before it asks again for a feed that broke off, in ms. */
const retryMs = 1000;

/** Keeps a connection on which nothing happens open, and shows the server that somebody is there. */
export const heartbeat = ':\n\n';

/**
 * An event as it is sent. `position` becomes its id, which a browser that was
 * cut off names when it comes back; what is true at this moment has no place
 * in the ledger.
 */
export function writeEvent(event: FeedEvent): string {
  const retry = event.kind === 'begin' ? `retry: ${retryMs}\n` : '';
  const id = 'position' in event ? `id: ${event.position}\n` : '';
  // JSON has no line break of its own, so the data is one line.
  return `${retry}${id}event: ${event.kind}\ndata: ${JSON.stringify(dataOf(event))}\n\n`;
}

function dataOf(event: FeedEvent): object {
  if (event.kind === 'entry') return event.entry;
  if (event.kind === 'role') return { role: event.role };
  return event.kind === 'presence' ? { articleId: event.articleId } : {};
}
