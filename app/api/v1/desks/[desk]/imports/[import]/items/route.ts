import * as contract from '@/lib/imports/contract';
import { listItems } from '@/lib/imports/queries';
import { endpoint } from '@/lib/server/endpoint';

export const GET = endpoint(contract.listImportItems, ({ actor, params, query }) =>
  listItems(actor, params.import, query),
);
