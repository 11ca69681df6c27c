import { operation } from '@/lib/api/operation';
import { boardNow, readBoardQuery } from './schema';

export const readBoard = operation({
  id: 'readBoard',
  method: 'GET',
  path: '/desks/{desk}/board',
  summary: 'The rows of an open board as they are now, and what a new reading would list',
  access: 'REVIEWER',
  query: readBoardQuery,
  answer: { status: 200, schema: boardNow },
});
