import type { FeedEntry } from './schema';

/**
 * What a feed tells. `begin` says where it begins, `entry` what changed, and
 * `reset` that more was missed than is told one by one.
 */
export type FeedEvent =
  | { kind: 'begin' | 'reset'; position: string }
  | { kind: 'entry'; position: string; entry: FeedEntry };

/** How long a browser waits before it asks again for a feed that broke off, in ms. */
const retryMs = 1000;

/** Keeps a connection on which nothing happens open, and shows the server that somebody is there. */
export const heartbeat = ':\n\n';

/**
 * An event as it is sent. `position` becomes its id, which a browser that was
 * cut off names when it comes back.
 */
export function writeEvent(event: FeedEvent): string {
  const data = event.kind === 'entry' ? event.entry : {};
  const retry = event.kind === 'begin' ? `retry: ${retryMs}\n` : '';
  // JSON has no line break of its own, so the data is one line.
  return `${retry}id: ${event.position}\nevent: ${event.kind}\ndata: ${JSON.stringify(data)}\n\n`;
}
