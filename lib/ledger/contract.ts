import { operation } from '@/lib/api/operation';
import { ledgerFilter, ledgerPage, listDeskLedgerQuery, listLedgerQuery } from './schema';

export const listDeskLedger = operation({
  id: 'listDeskLedger',
  method: 'GET',
  path: '/desks/{desk}/ledger',
  summary: 'Every change on a desk that you may read: filtered, either way round, a page at a time',
  access: 'REVIEWER',
  query: listDeskLedgerQuery,
  answer: { status: 200, schema: ledgerPage },
});

export const exportLedger = operation({
  id: 'exportLedger',
  method: 'GET',
  path: '/desks/{desk}/ledger/export',
  summary:
    'The same as a file of JSON Lines, oldest first, up to the entry that was the newest when it began; its last line, { "end": { position, entries } }, says that it is whole',
  access: 'REVIEWER',
  query: ledgerFilter,
  answer: { status: 200, files: ['application/x-ndjson'] },
});

export const listArticleLedger = operation({
  id: 'listArticleLedger',
  method: 'GET',
  path: '/desks/{desk}/articles/{article}/ledger',
  summary: 'Every change to an article and its claims: who, what, before, after, when',
  access: 'REVIEWER',
  query: listLedgerQuery,
  answer: { status: 200, schema: ledgerPage },
});

export const listClaimLedger = operation({
  id: 'listClaimLedger',
  method: 'GET',
  path: '/desks/{desk}/claims/{claim}/ledger',
  summary: 'Every change to a claim, and to the claims that are part of it now',
  access: 'REVIEWER',
  query: listLedgerQuery,
  answer: { status: 200, schema: ledgerPage },
});
