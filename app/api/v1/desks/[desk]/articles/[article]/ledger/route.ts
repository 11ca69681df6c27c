import * as contract from '@/lib/ledger/contract';
import { listArticleLedger } from '@/lib/ledger/queries';
import { endpoint } from '@/lib/server/endpoint';

export const GET = endpoint(contract.listArticleLedger, ({ actor, params, query }) =>
  listArticleLedger(actor, params.article, query),
);
