import { seenVersion } from '@/lib/api/fields';
import { operation } from '@/lib/api/operation';
import { claimView } from '@/lib/claims/schema';
import { listNeededRulingsQuery, neededRulingList, setRulingInput } from './schema';

export const listNeededRulings = operation({
  id: 'listNeededRulings',
  method: 'GET',
  path: '/desks/{desk}/rulings',
  summary: 'The claims that need a ruling, those of the oldest article first',
  access: 'EDITOR',
  query: listNeededRulingsQuery,
  answer: { status: 200, schema: neededRulingList },
});

export const setRuling = operation({
  id: 'setRuling',
  method: 'PUT',
  path: '/desks/{desk}/claims/{claim}/ruling',
  summary: 'Rule on a claim, over its verdicts',
  access: 'EDITOR',
  body: setRulingInput,
  answer: { status: 200, schema: claimView },
});

export const withdrawRuling = operation({
  id: 'withdrawRuling',
  method: 'DELETE',
  path: '/desks/{desk}/claims/{claim}/ruling',
  summary: 'Withdraw the ruling on a claim, so that its verdicts decide again',
  access: 'EDITOR',
  query: seenVersion,
  answer: { status: 200, schema: claimView },
});
