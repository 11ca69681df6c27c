import { endpoint } from '@/lib/server/endpoint';
import * as contract from '@/lib/splits/contract';
import { splitClaim } from '@/lib/splits/mutations';

export const POST = endpoint(contract.splitClaim, async ({ actor, params, body }) => ({
  claims: await splitClaim(actor, params.claim, body),
}));
