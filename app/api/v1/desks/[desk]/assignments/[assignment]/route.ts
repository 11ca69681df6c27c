import * as contract from '@/lib/assignments/contract';
import { changeAssignment, withdrawAssignment } from '@/lib/assignments/mutations';
import { endpoint } from '@/lib/server/endpoint';

export const PUT = endpoint(contract.changeAssignment, ({ actor, params, body }) =>
  changeAssignment(actor, params.assignment, body),
);
export const DELETE = endpoint(contract.withdrawAssignment, ({ actor, params, query }) =>
  withdrawAssignment(actor, params.assignment, query.version),
);
