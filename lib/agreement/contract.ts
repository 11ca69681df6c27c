import { operation } from '@/lib/api/operation';
import { agreementQuery, agreementView } from './schema';

export const getAgreement = operation({
  id: 'getAgreement',
  method: 'GET',
  path: '/desks/{desk}/agreement',
  summary: 'How far reviewers agree, over which claims, and what was left out',
  access: 'EDITOR',
  query: agreementQuery,
  answer: { status: 200, schema: agreementView },
});
