import { z } from 'zod';
import { deskSlug } from '@/lib/api/fields';
import { operation } from '@/lib/api/operation';
import { assignmentRule, setAssignmentRuleInput } from './schema';

const place = {
  path: '/desks/{desk}/assignment-rule',
  params: z.strictObject({ desk: deskSlug }),
} as const;

export const getAssignmentRule = operation({
  id: 'getAssignmentRule',
  method: 'GET',
  ...place,
  summary: 'How the desk assigns the articles that arrive',
  access: 'REVIEWER',
  answer: { status: 200, schema: assignmentRule },
});

export const setAssignmentRule = operation({
  id: 'setAssignmentRule',
  method: 'PUT',
  ...place,
  summary: 'Say how the desk assigns the articles that arrive',
  access: 'ADMIN',
  body: setAssignmentRuleInput,
  answer: { status: 200, schema: assignmentRule },
});
