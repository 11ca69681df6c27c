import * as contract from '@/lib/quorum/contract';
import { setQuorum } from '@/lib/quorum/mutations';
import { getQuorum } from '@/lib/quorum/queries';
import { endpoint } from '@/lib/server/endpoint';

export const GET = endpoint(contract.getQuorum, ({ actor }) => getQuorum(actor));
export const PUT = endpoint(contract.setQuorum, ({ actor, body }) => setQuorum(actor, body));
