import { z } from 'zod';
import { deskSlug } from '@/lib/api/fields';
import { operation } from '@/lib/api/operation';
import { recheckView, setRecheckInput } from './schema';

const params = z.strictObject({ desk: deskSlug });

export const getRecheck = operation({
  id: 'getRecheck',
  method: 'GET',
  path: '/desks/{desk}/recheck',
  summary: 'After how long what was decided is due for a re-check',
  access: 'REVIEWER',
  params,
  answer: { status: 200, schema: recheckView },
});

export const setRecheck = operation({
  id: 'setRecheck',
  method: 'PUT',
  path: '/desks/{desk}/recheck',
  summary: 'Say after how long what was decided is due for a re-check',
  access: 'ADMIN',
  params,
  body: setRecheckInput,
  answer: { status: 200, schema: recheckView },
});
