import { operation } from '@/lib/api/operation';
import { listWorkQuery, workList } from './schema';

export const listWork = operation({
  id: 'listWork',
  method: 'GET',
  path: '/desks/{desk}/work',
  summary: 'What is assigned to you and not done, by when it is due, a page at a time',
  access: 'REVIEWER',
  query: listWorkQuery,
  answer: { status: 200, schema: workList },
});
