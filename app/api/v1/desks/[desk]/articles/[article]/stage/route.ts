import { endpoint } from '@/lib/server/endpoint';
import * as contract from '@/lib/stages/contract';
import { setStage } from '@/lib/stages/mutations';

export const PUT = endpoint(contract.setStage, ({ actor, params, body }) =>
  setStage(actor, params.article, body),
);
