import { Problem } from '@/lib/api/problem';
import { type FeedOptions, FeedStream } from './feed-stream';
import { mostFeeds } from './hub';

/**
 * Answers with a feed that stays open until its reader leaves, may read no
 * more, or the process stops. Throws `too-many-requests` where one person has
 * too many open.
 */
export function feedResponse(options: FeedOptions): Response {
  if (options.hub.countOf(options.actor.userId) >= mostFeeds) {
    throw new Problem(
      'too-many-requests',
      `You follow this desk in ${mostFeeds} places already. Close one of them first.`,
      { retryAfterSeconds: 30 },
    );
  }
  return new Response(new FeedStream(options).body, {
    headers: {
      'Content-Type': 'text/event-stream; charset=utf-8',
      'Cache-Control': 'private, no-store',
      'X-Content-Type-Options': 'nosniff',
      // A proxy that collects answers before it passes them on would hold every event back.
      'X-Accel-Buffering': 'no',
    },
  });
}
