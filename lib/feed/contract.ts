import { operation } from '@/lib/api/operation';
import { readFeedHeaders, readFeedQuery } from './schema';

export const readFeed = operation({
  id: 'readFeed',
  method: 'GET',
  path: '/desks/{desk}/feed',
  summary:
    'What changes on the desk, as Server-Sent Events while it happens; an event’s id is its place in the ledger',
  access: 'REVIEWER',
  query: readFeedQuery,
  headers: readFeedHeaders,
  answer: { status: 200, files: ['text/event-stream'] },
});
