import { z } from 'zod';
import { deskSlug } from '@/lib/api/fields';
import { operation } from '@/lib/api/operation';
import { digestView, setDigestMarkInput } from './schema';

const place = { path: '/desks/{desk}/digest', params: z.strictObject({ desk: deskSlug }) } as const;

export const getDigest = operation({
  id: 'getDigest',
  method: 'GET',
  ...place,
  summary: 'What others have changed on the desk since you last read its digest',
  access: 'REVIEWER',
  answer: { status: 200, schema: digestView },
});

export const setDigestMark = operation({
  id: 'setDigestMark',
  method: 'PUT',
  ...place,
  summary: 'Say how far you have read the digest of the desk; an older place takes that back',
  access: 'REVIEWER',
  body: setDigestMarkInput,
  answer: { status: 204 },
});
