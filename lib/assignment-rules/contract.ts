import { operation } from '@/lib/api/operation';
import { assignmentRule, setAssignmentRuleInput } from './schema';

export const getAssignmentRule = operation({
  id: 'getAssignmentRule',
  method: 'GET',
  path: '/desks/{desk}/assignment-rule',
  summary: 'How the desk assigns the articles that arrive',
  access: 'REVIEWER',
  answer: { status: 200, schema: assignmentRule },
});

export const setAssignmentRule = operation({
  id: 'setAssignmentRule',
  method: 'PUT',
  path: '/desks/{desk}/assignment-rule',
  summary: 'Say how the desk assigns the articles that arrive',
  access: 'ADMIN',
  body: setAssignmentRuleInput,
  answer: { status: 200, schema: assignmentRule },
});
