import * as contract from '@/lib/searches/contract';
import { addSearch } from '@/lib/searches/mutations';
import { endpoint } from '@/lib/server/endpoint';

export const POST = endpoint(contract.addSearch, ({ actor, params, body }) =>
  addSearch(actor, params.claim, body),
);
