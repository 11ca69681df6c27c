import * as contract from '@/lib/recheck/contract';
import { setRecheck } from '@/lib/recheck/mutations';
import { getRecheck } from '@/lib/recheck/queries';
import { endpoint } from '@/lib/server/endpoint';

export const GET = endpoint(contract.getRecheck, ({ actor }) => getRecheck(actor));
export const PUT = endpoint(contract.setRecheck, ({ actor, body }) => setRecheck(actor, body));
