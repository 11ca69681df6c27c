import * as contract from '@/lib/members/contract';
import { setDeactivated } from '@/lib/members/mutations';
import { endpoint } from '@/lib/server/endpoint';

export const PUT = endpoint(contract.setDeactivated, ({ actor, params, body }) =>
  setDeactivated(actor, params.member, body),
);
