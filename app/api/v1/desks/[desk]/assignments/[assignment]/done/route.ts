import * as contract from '@/lib/assignments/contract';
import { setAssignmentDone } from '@/lib/assignments/mutations';
import { endpoint } from '@/lib/server/endpoint';

export const PUT = endpoint(contract.setAssignmentDone, ({ actor, params, body }) =>
  setAssignmentDone(actor, params.assignment, body),
);
