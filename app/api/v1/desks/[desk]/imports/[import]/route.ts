import * as contract from '@/lib/imports/contract';
import { getImport } from '@/lib/imports/queries';
import { endpoint } from '@/lib/server/endpoint';

export const GET = endpoint(contract.getImport, ({ actor, params }) =>
  getImport(actor, params.import),
);
