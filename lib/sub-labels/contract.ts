import { operation } from '@/lib/api/operation';
import { setSubLabelsInput, subLabelsView } from './schema';

export const getSubLabels = operation({
  id: 'getSubLabels',
  method: 'GET',
  path: '/desks/{desk}/sub-labels',
  summary: 'What verdicts can be said to be more exactly',
  access: 'REVIEWER',
  answer: { status: 200, schema: subLabelsView },
});

export const setSubLabels = operation({
  id: 'setSubLabels',
  method: 'PUT',
  path: '/desks/{desk}/sub-labels',
  summary: 'Say what verdicts can be said to be more exactly',
  access: 'ADMIN',
  body: setSubLabelsInput,
  answer: { status: 200, schema: subLabelsView },
});
