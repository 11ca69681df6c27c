import * as contract from '@/lib/ledger/contract';
import { listDeskLedger } from '@/lib/ledger/queries';
import { endpoint } from '@/lib/server/endpoint';

export const GET = endpoint(contract.listDeskLedger, ({ actor, query }) =>
  listDeskLedger(actor, query),
);
