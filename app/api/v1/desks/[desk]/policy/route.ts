import * as contract from '@/lib/desks/contract';
import { setPolicy } from '@/lib/desks/mutations';
import { getPolicy } from '@/lib/desks/queries';
import { endpoint } from '@/lib/server/endpoint';

export const GET = endpoint(contract.getPolicy, ({ actor }) => getPolicy(actor));
export const PUT = endpoint(contract.setPolicy, ({ actor, body }) => setPolicy(actor, body));
