import * as contract from '@/lib/exchange/contract';
import { takeImportedVerdicts } from '@/lib/exchange/mutations';
import { endpoint } from '@/lib/server/endpoint';

export const POST = endpoint(contract.takeImportedVerdicts, ({ actor, params, body }) =>
  takeImportedVerdicts(actor, params.article, body),
);
