import * as contract from '@/lib/claims/contract';
import { editClaim } from '@/lib/claims/mutations';
import { getClaim } from '@/lib/claims/queries';
import { endpoint } from '@/lib/server/endpoint';

export const GET = endpoint(contract.getClaim, ({ actor, params }) =>
  getClaim(actor, params.claim),
);
export const PATCH = endpoint(contract.editClaim, ({ actor, params, body }) =>
  editClaim(actor, params.claim, body),
);
