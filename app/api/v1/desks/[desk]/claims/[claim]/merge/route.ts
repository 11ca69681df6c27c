import * as contract from '@/lib/merges/contract';
import { mergeClaim } from '@/lib/merges/mutations';
import { endpoint } from '@/lib/server/endpoint';

export const POST = endpoint(contract.mergeClaim, async ({ actor, params, body }) => ({
  claims: await mergeClaim(actor, params.claim, body),
}));
