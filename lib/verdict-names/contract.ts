import { operation } from '@/lib/api/operation';
import { setVerdictNamesInput, verdictNamesView } from './schema';

export const getVerdictNames = operation({
  id: 'getVerdictNames',
  method: 'GET',
  path: '/desks/{desk}/verdict-names',
  summary: 'What the desk calls the three verdicts',
  access: 'REVIEWER',
  answer: { status: 200, schema: verdictNamesView },
});

export const setVerdictNames = operation({
  id: 'setVerdictNames',
  method: 'PUT',
  path: '/desks/{desk}/verdict-names',
  summary: 'Say what the desk calls the three verdicts',
  access: 'ADMIN',
  body: setVerdictNamesInput,
  answer: { status: 200, schema: verdictNamesView },
});
