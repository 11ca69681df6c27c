import * as contract from '@/lib/presence/contract';
import { setSeen } from '@/lib/presence/mutations';
import { endpoint } from '@/lib/server/endpoint';

export const PUT = endpoint(contract.setSeen, ({ user, body }) => setSeen(user, body));
