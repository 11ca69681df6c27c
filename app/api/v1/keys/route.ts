import * as contract from '@/lib/keys/contract';
import { setKeys } from '@/lib/keys/mutations';
import { getKeys } from '@/lib/keys/queries';
import { endpoint } from '@/lib/server/endpoint';

export const GET = endpoint(contract.getKeys, ({ user }) => getKeys(user));

export const PUT = endpoint(contract.setKeys, ({ user, body }) => setKeys(user, body));
