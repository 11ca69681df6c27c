import { seenVersion } from '@/lib/api/fields';
import { operation } from '@/lib/api/operation';
import { claimView } from '@/lib/claims/schema';
import { setVerdictInput } from './schema';

export const setVerdict = operation({
  id: 'setVerdict',
  method: 'PUT',
  path: '/desks/{desk}/claims/{claim}/verdict',
  summary: 'Give or change your own verdict on a claim',
  access: 'REVIEWER',
  body: setVerdictInput,
  answer: { status: 200, schema: claimView },
});

export const withdrawVerdict = operation({
  id: 'withdrawVerdict',
  method: 'DELETE',
  path: '/desks/{desk}/claims/{claim}/verdict',
  summary: 'Withdraw your own verdict on a claim',
  access: 'REVIEWER',
  query: seenVersion,
  answer: { status: 200, schema: claimView },
});
