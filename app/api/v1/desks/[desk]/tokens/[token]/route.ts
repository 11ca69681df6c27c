import { endpoint } from '@/lib/server/endpoint';
import * as contract from '@/lib/tokens/contract';
import { revokeToken } from '@/lib/tokens/mutations';

export const DELETE = endpoint(contract.revokeToken, ({ actor, params }) =>
  revokeToken(actor, params.token),
);
