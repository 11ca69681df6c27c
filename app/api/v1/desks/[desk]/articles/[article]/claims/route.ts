import * as contract from '@/lib/claims/contract';
import { addClaim } from '@/lib/claims/mutations';
import { endpoint } from '@/lib/server/endpoint';

export const POST = endpoint(contract.addClaim, ({ actor, params, body }) =>
  addClaim(actor, params.article, body),
);
