import { operation } from '@/lib/api/operation';
import { articleParams } from '@/lib/articles/contract';
import { ledgerPage, listLedgerQuery } from './schema';

export const listArticleLedger = operation({
  id: 'listArticleLedger',
  method: 'GET',
  path: '/desks/{desk}/articles/{article}/ledger',
  summary: 'Every change to an article and its claims: who, what, before, after, when',
  access: 'REVIEWER',
  params: articleParams,
  query: listLedgerQuery,
  answer: { status: 200, schema: ledgerPage },
});
