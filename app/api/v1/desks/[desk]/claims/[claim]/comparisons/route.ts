import { endpoint } from '@/lib/server/endpoint';
import * as contract from '@/lib/values/contract';
import { listComparisons } from '@/lib/values/queries';

export const GET = endpoint(contract.listComparisons, ({ actor, params }) =>
  listComparisons(actor, params.claim),
);
