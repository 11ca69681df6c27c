import * as contract from '@/lib/assignment-rules/contract';
import { setAssignmentRule } from '@/lib/assignment-rules/mutations';
import { getAssignmentRule } from '@/lib/assignment-rules/queries';
import { endpoint } from '@/lib/server/endpoint';

export const GET = endpoint(contract.getAssignmentRule, ({ actor }) => getAssignmentRule(actor));
export const PUT = endpoint(contract.setAssignmentRule, ({ actor, body }) =>
  setAssignmentRule(actor, body),
);
