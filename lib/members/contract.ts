import { z } from 'zod';
import { operation } from '@/lib/api/operation';
import { memberView, setDeactivatedInput, setRoleInput } from './schema';

export const listMembers = operation({
  id: 'listMembers',
  method: 'GET',
  path: '/desks/{desk}/members',
  summary: 'The people of a desk, and those who were deactivated on it',
  access: 'ADMIN',
  answer: { status: 200, schema: z.array(memberView) },
});

export const setRole = operation({
  id: 'setRole',
  method: 'PUT',
  path: '/desks/{desk}/members/{member}/role',
  summary: 'Give a member another role on the desk',
  access: 'ADMIN',
  body: setRoleInput,
  answer: { status: 200, schema: memberView },
});

export const setDeactivated = operation({
  id: 'setDeactivated',
  method: 'PUT',
  path: '/desks/{desk}/members/{member}/deactivation',
  summary: 'Deactivate a member on the desk, or reactivate one; what they did stays theirs',
  access: 'ADMIN',
  body: setDeactivatedInput,
  answer: { status: 200, schema: memberView },
});
