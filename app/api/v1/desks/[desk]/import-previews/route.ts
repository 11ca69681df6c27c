import * as contract from '@/lib/exchange/contract';
import { previewImport } from '@/lib/exchange/queries';
import { endpoint } from '@/lib/server/endpoint';

export const POST = endpoint(contract.previewImport, async ({ body }) => previewImport(body));
