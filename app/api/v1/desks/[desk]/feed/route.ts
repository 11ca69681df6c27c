import * as contract from '@/lib/feed/contract';
import { endpoint } from '@/lib/server/endpoint';
import { feedResponse } from '@/lib/server/feed/feed-response';
import { hub } from '@/lib/server/feed/hub';

export const GET = endpoint(contract.readFeed, async ({ actor, actorNow, query, headers, gone }) =>
  feedResponse({
    hub: hub(),
    actor,
    actorNow,
    after: headers['last-event-id'] ?? query.after ?? null,
    follow: query.follow === 'true',
    gone,
  }),
);
