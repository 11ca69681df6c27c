import * as contract from '@/lib/claims/contract';
import { endpoint } from '@/lib/server/endpoint';
import { splitClaim } from '@/lib/splits/mutations';

export const POST = endpoint(contract.splitClaim, async ({ actor, params, body }) => ({
  claims: await splitClaim(actor, params.claim, body),
}));
