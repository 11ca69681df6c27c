import * as contract from '@/lib/gate/contract';
import { setGateRules } from '@/lib/gate/mutations';
import { getGateRules } from '@/lib/gate/queries';
import { endpoint } from '@/lib/server/endpoint';

export const GET = endpoint(contract.getGateRules, ({ actor }) => getGateRules(actor));
export const PUT = endpoint(contract.setGateRules, ({ actor, body }) => setGateRules(actor, body));
