import * as contract from '@/lib/merges/contract';
import { unmergeClaim } from '@/lib/merges/mutations';
import { endpoint } from '@/lib/server/endpoint';

export const POST = endpoint(contract.unmergeClaim, async ({ actor, params, body }) => ({
  claims: await unmergeClaim(actor, params.claim, body),
}));
