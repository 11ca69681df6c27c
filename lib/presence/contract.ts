import { z } from 'zod';
import { operation } from '@/lib/api/operation';
import { presenceView, sayAbsentQuery, sayPresentInput, setSeenInput } from './schema';

const answer = { status: 200, schema: z.array(presenceView) } as const;

export const listPresence = operation({
  id: 'listPresence',
  method: 'GET',
  path: '/desks/{desk}/articles/{article}/presence',
  summary: 'Who else has the article open, and at which claim they are',
  access: 'REVIEWER',
  answer,
});

export const sayPresent = operation({
  id: 'sayPresent',
  method: 'PUT',
  path: '/desks/{desk}/articles/{article}/presence',
  summary: 'Say that you have the article open, and learn who else has; it counts for 45 s',
  access: 'REVIEWER',
  body: sayPresentInput,
  answer,
});

export const sayAbsent = operation({
  id: 'sayAbsent',
  method: 'DELETE',
  path: '/desks/{desk}/articles/{article}/presence',
  summary: 'Say that a page of yours is closed',
  access: 'REVIEWER',
  query: sayAbsentQuery,
  answer: { status: 204 },
});

export const setSeen = operation({
  id: 'setSeen',
  method: 'PUT',
  path: '/presence',
  summary: 'Be seen by others where you work, or not',
  access: 'user',
  body: setSeenInput,
  answer: { status: 204 },
});
