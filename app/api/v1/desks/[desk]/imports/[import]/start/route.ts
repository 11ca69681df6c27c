import * as contract from '@/lib/imports/contract';
import { startImport } from '@/lib/imports/mutations';
import { endpoint } from '@/lib/server/endpoint';

export const POST = endpoint(contract.startImport, ({ actor, params }) =>
  startImport(actor, params.import),
);
