import * as contract from '@/lib/imports/contract';
import { addFiles } from '@/lib/imports/mutations';
import { endpoint } from '@/lib/server/endpoint';

export const POST = endpoint(contract.addImportFiles, ({ actor, params, files }) =>
  addFiles(actor, params.import, files),
);
