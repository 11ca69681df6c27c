import { operation } from '@/lib/api/operation';
import { recordVisitInput, visitView } from './schema';

export const getVisit = operation({
  id: 'getVisit',
  method: 'GET',
  path: '/desks/{desk}/articles/{article}/visit',
  summary: 'What others have changed in an article since you last looked',
  access: 'REVIEWER',
  answer: { status: 200, schema: visitView },
});

export const recordVisit = operation({
  id: 'recordVisit',
  method: 'PUT',
  path: '/desks/{desk}/articles/{article}/visit',
  summary: 'Say how far you have seen the changes of an article',
  access: 'REVIEWER',
  body: recordVisitInput,
  answer: { status: 204 },
});
