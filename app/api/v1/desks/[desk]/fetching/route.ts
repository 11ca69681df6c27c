import * as contract from '@/lib/fetching/contract';
import { setFetching } from '@/lib/fetching/mutations';
import { getFetching } from '@/lib/fetching/queries';
import { endpoint } from '@/lib/server/endpoint';

export const GET = endpoint(contract.getFetching, ({ actor }) => getFetching(actor));

export const PUT = endpoint(contract.setFetching, ({ actor, body }) => setFetching(actor, body));
