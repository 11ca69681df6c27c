import * as contract from '@/lib/ledger/contract';
import { listClaimLedger } from '@/lib/ledger/queries';
import { endpoint } from '@/lib/server/endpoint';

export const GET = endpoint(contract.listClaimLedger, ({ actor, params, query }) =>
  listClaimLedger(actor, params.claim, query),
);
