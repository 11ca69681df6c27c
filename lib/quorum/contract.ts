import { operation } from '@/lib/api/operation';
import { quorumView, setQuorumInput } from './schema';

export const getQuorum = operation({
  id: 'getQuorum',
  method: 'GET',
  path: '/desks/{desk}/quorum',
  summary: 'How many verdicts a claim needs',
  access: 'REVIEWER',
  answer: { status: 200, schema: quorumView },
});

export const setQuorum = operation({
  id: 'setQuorum',
  method: 'PUT',
  path: '/desks/{desk}/quorum',
  summary: 'Say how many verdicts a claim needs, and who settles disagreements',
  access: 'ADMIN',
  body: setQuorumInput,
  answer: { status: 200, schema: quorumView },
});
