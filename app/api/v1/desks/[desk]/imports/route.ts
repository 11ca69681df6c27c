import * as contract from '@/lib/imports/contract';
import { createImport } from '@/lib/imports/mutations';
import { listImports } from '@/lib/imports/queries';
import { endpoint } from '@/lib/server/endpoint';

export const GET = endpoint(contract.listImports, ({ actor, query }) => listImports(actor, query));
export const POST = endpoint(contract.createImport, ({ actor, body }) => createImport(actor, body));
