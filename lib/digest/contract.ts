import { operation } from '@/lib/api/operation';
import { digestView, setDigestMarkInput } from './schema';

export const getDigest = operation({
  id: 'getDigest',
  method: 'GET',
  path: '/desks/{desk}/digest',
  summary: 'What others have changed on the desk since you last read its digest',
  access: 'REVIEWER',
  answer: { status: 200, schema: digestView },
});

export const setDigestMark = operation({
  id: 'setDigestMark',
  method: 'PUT',
  path: '/desks/{desk}/digest',
  summary: 'Say how far you have read the digest of the desk; an older place takes that back',
  access: 'REVIEWER',
  body: setDigestMarkInput,
  answer: { status: 204 },
});
