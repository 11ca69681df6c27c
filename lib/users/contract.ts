import { z } from 'zod';
import { operation } from '@/lib/api/operation';
import { changePasswordInput } from './schema';

const params = z.strictObject({});

export const signOutEverywhere = operation({
  id: 'signOutEverywhere',
  method: 'DELETE',
  path: '/sessions',
  summary: 'End all of your sessions, on every device',
  access: 'user',
  params,
  answer: { status: 204 },
});

export const changePassword = operation({
  id: 'changePassword',
  method: 'PUT',
  path: '/password',
  summary: 'Change your password and end all of your sessions',
  access: 'user',
  params,
  body: changePasswordInput,
  answer: { status: 204 },
});
