import { z } from 'zod';
import { operation } from '@/lib/api/operation';
import { documentBytesMax } from './limits';
import { documentQuery, recognisedDocument } from './schema';

export const recogniseDocument = operation({
  id: 'recogniseDocument',
  method: 'POST',
  path: '/desks/{desk}/documents',
  summary: 'What a file says, read as articles; nothing is stored',
  access: 'REVIEWER',
  query: documentQuery,
  headers: z.object({ 'content-type': z.string().max(300).optional() }),
  file: true,
  bodyLimit: documentBytesMax,
  answer: { status: 200, schema: recognisedDocument },
});
