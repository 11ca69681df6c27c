import * as contract from '@/lib/imports/contract';
import { retryImport } from '@/lib/imports/mutations';
import { endpoint } from '@/lib/server/endpoint';

export const POST = endpoint(contract.retryImport, ({ actor, params }) =>
  retryImport(actor, params.import),
);
