import * as contract from '@/lib/members/contract';
import { setRole } from '@/lib/members/mutations';
import { endpoint } from '@/lib/server/endpoint';

export const PUT = endpoint(contract.setRole, ({ actor, params, body }) =>
  setRole(actor, params.member, body),
);
