import { z } from 'zod';
import { deskSlug } from '@/lib/api/fields';
import { operation } from '@/lib/api/operation';
import { setSubLabelsInput, subLabelsView } from './schema';

const params = z.strictObject({ desk: deskSlug });

export const getSubLabels = operation({
  id: 'getSubLabels',
  method: 'GET',
  path: '/desks/{desk}/sub-labels',
  summary: 'What verdicts can be said to be more exactly',
  access: 'REVIEWER',
  params,
  answer: { status: 200, schema: subLabelsView },
});

export const setSubLabels = operation({
  id: 'setSubLabels',
  method: 'PUT',
  path: '/desks/{desk}/sub-labels',
  summary: 'Say what verdicts can be said to be more exactly',
  access: 'ADMIN',
  params,
  body: setSubLabelsInput,
  answer: { status: 200, schema: subLabelsView },
});
