import * as contract from '@/lib/imports/contract';
import { cancelImport } from '@/lib/imports/mutations';
import { endpoint } from '@/lib/server/endpoint';

export const POST = endpoint(contract.cancelImport, ({ actor, params }) =>
  cancelImport(actor, params.import),
);
