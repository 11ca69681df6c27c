import * as contract from '@/lib/claims/contract';
import { editClaim } from '@/lib/claims/mutations';
import { endpoint } from '@/lib/server/endpoint';

export const PATCH = endpoint(contract.editClaim, ({ actor, params, body }) =>
  editClaim(actor, params.claim, body),
);
