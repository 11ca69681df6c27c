import * as contract from '@/lib/exchange/contract';
import { previewExchange } from '@/lib/exchange/queries';
import { endpoint } from '@/lib/server/endpoint';

export const POST = endpoint(contract.previewExchange, ({ body }) => previewExchange(body));
