import * as contract from '@/lib/checklists/contract';
import { setCheck } from '@/lib/checklists/mutations';
import { endpoint } from '@/lib/server/endpoint';

export const PUT = endpoint(contract.setCheck, ({ actor, params, body }) =>
  setCheck(actor, params.claim, params.question, body),
);
