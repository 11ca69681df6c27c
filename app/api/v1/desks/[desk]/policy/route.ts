import * as contract from '@/lib/policy/contract';
import { setPolicy } from '@/lib/policy/mutations';
import { getPolicy } from '@/lib/policy/queries';
import { endpoint } from '@/lib/server/endpoint';

export const GET = endpoint(contract.getPolicy, ({ actor }) => getPolicy(actor));
export const PUT = endpoint(contract.setPolicy, ({ actor, body }) => setPolicy(actor, body));
