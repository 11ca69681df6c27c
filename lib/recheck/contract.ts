import { operation } from '@/lib/api/operation';
import { recheckView, setRecheckInput } from './schema';

export const getRecheck = operation({
  id: 'getRecheck',
  method: 'GET',
  path: '/desks/{desk}/recheck',
  summary: 'After how long what was decided is due for a re-check',
  access: 'REVIEWER',
  answer: { status: 200, schema: recheckView },
});

export const setRecheck = operation({
  id: 'setRecheck',
  method: 'PUT',
  path: '/desks/{desk}/recheck',
  summary: 'Say after how long what was decided is due for a re-check',
  access: 'ADMIN',
  body: setRecheckInput,
  answer: { status: 200, schema: recheckView },
});
