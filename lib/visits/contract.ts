import { operation } from '@/lib/api/operation';
import { articleParams } from '@/lib/articles/contract';
import { recordVisitInput, visitView } from './schema';

const place = { path: '/desks/{desk}/articles/{article}/visit', params: articleParams } as const;

export const getVisit = operation({
  id: 'getVisit',
  method: 'GET',
  ...place,
  summary: 'What others have changed in an article since you last looked',
  access: 'REVIEWER',
  answer: { status: 200, schema: visitView },
});

export const recordVisit = operation({
  id: 'recordVisit',
  method: 'PUT',
  ...place,
  summary: 'Say how far you have seen the changes of an article',
  access: 'REVIEWER',
  body: recordVisitInput,
  answer: { status: 204 },
});
