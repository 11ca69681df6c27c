import { endpoint } from '@/lib/server/endpoint';
import * as contract from '@/lib/tokens/contract';
import { createToken } from '@/lib/tokens/mutations';
import { listTokens } from '@/lib/tokens/queries';

export const GET = endpoint(contract.listTokens, ({ actor }) => listTokens(actor));
export const POST = endpoint(contract.createToken, ({ actor, body }) => createToken(actor, body));
