import { z } from 'zod';
import { deskSlug } from '@/lib/api/fields';
import { operation } from '@/lib/api/operation';
import { setVerdictNamesInput, verdictNamesView } from './schema';

const params = z.strictObject({ desk: deskSlug });

export const getVerdictNames = operation({
  id: 'getVerdictNames',
  method: 'GET',
  path: '/desks/{desk}/verdict-names',
  summary: 'What the desk calls the three verdicts',
  access: 'REVIEWER',
  params,
  answer: { status: 200, schema: verdictNamesView },
});

export const setVerdictNames = operation({
  id: 'setVerdictNames',
  method: 'PUT',
  path: '/desks/{desk}/verdict-names',
  summary: 'Say what the desk calls the three verdicts',
  access: 'ADMIN',
  params,
  body: setVerdictNamesInput,
  answer: { status: 200, schema: verdictNamesView },
});
