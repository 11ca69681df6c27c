import { seenVersion } from '@/lib/api/fields';
import { operation } from '@/lib/api/operation';
import { claimView } from '@/lib/claims/schema';
import { addSearchInput, changeSearchInput } from './schema';

const answer = { status: 200, schema: claimView } as const;

export const addSearch = operation({
  id: 'addSearch',
  method: 'POST',
  path: '/desks/{desk}/claims/{claim}/searches',
  summary: 'Log what was searched for a claim, where, and what came of it',
  access: 'REVIEWER',
  body: addSearchInput,
  answer: { status: 201, schema: claimView },
});

export const changeSearch = operation({
  id: 'changeSearch',
  method: 'PUT',
  path: '/desks/{desk}/searches/{search}',
  summary: 'Change what is logged of a search',
  access: 'REVIEWER',
  body: changeSearchInput,
  answer,
});

export const removeSearch = operation({
  id: 'removeSearch',
  method: 'DELETE',
  path: '/desks/{desk}/searches/{search}',
  summary: 'Remove a search from the log; the ledger keeps it',
  access: 'REVIEWER',
  query: seenVersion,
  answer,
});
