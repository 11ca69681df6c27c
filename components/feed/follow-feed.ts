import type { FeedEntry } from '@/lib/feed/schema';
import type { Role } from '@/prisma/generated/enums';

/** What a feed brings, as the tabs of one browser tell each other. */
export type FeedMessage =
  | { kind: 'entry'; entry: FeedEntry; position: string }
  | { kind: 'presence'; articleId: string }
  /** What the person is on the desk; null where they may read no more. */
  | { kind: 'role'; role: Role | null }
  /** More was missed than is told one by one: read everything anew. */
  | { kind: 'reset'; position: string }
  /** Whether the feed is there; without it the page has to ask for itself. */
  | { kind: 'live'; live: boolean }
  /** A tab has just opened, and does not know whether the feed is there. */
  | { kind: 'joined' };

/** How long to wait before a feed is asked for again that the server has refused, in ms. */
const refusedMs = 15_000;

/**
 * Follows the feed of a desk and tells what it brings. A browser makes a
 * connection that broke off again by itself and names the last event it has;
 * only after a refusal it is for us to ask again, after `position()`. Answers
 * with how to stop.
 */
export function followFeed(
  deskSlug: string,
  { position, tell }: { position: () => string; tell: (message: FeedMessage) => void },
): () => void {
  let source: EventSource | null = null;
  let retry: ReturnType<typeof setTimeout> | undefined;
  const open = () => {
    clearTimeout(retry);
    const opened = new EventSource(`/api/v1/desks/${deskSlug}/feed?after=${position()}`);
    source = opened;
    opened.addEventListener('begin', () => tell({ kind: 'live', live: true }));
    opened.addEventListener('reset', ({ lastEventId }) =>
      tell({ kind: 'reset', position: lastEventId }),
    );
    opened.addEventListener('entry', ({ data, lastEventId }: MessageEvent<string>) =>
      tell({ kind: 'entry', entry: JSON.parse(data), position: lastEventId }),
    );
    opened.addEventListener('presence', ({ data }: MessageEvent<string>) =>
      tell({ kind: 'presence', articleId: JSON.parse(data).articleId }),
    );
    opened.addEventListener('role', ({ data }: MessageEvent<string>) =>
      tell({ kind: 'role', role: JSON.parse(data).role }),
    );
    opened.addEventListener('error', () => {
      tell({ kind: 'live', live: false });
      if (opened.readyState === EventSource.CLOSED) retry = setTimeout(open, refusedMs);
    });
  };
  const wake = () => {
    if (source?.readyState === EventSource.CLOSED) open();
  };
  open();
  addEventListener('online', wake);
  addEventListener('focus', wake);
  return () => {
    clearTimeout(retry);
    removeEventListener('online', wake);
    removeEventListener('focus', wake);
    source?.close();
  };
}
