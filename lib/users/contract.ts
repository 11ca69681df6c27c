import { operation } from '@/lib/api/operation';
import { changePasswordInput } from './schema';

export const signOutEverywhere = operation({
  id: 'signOutEverywhere',
  method: 'DELETE',
  path: '/sessions',
  summary: 'End all of your sessions, on every device',
  access: 'user',
  answer: { status: 204 },
});

export const changePassword = operation({
  id: 'changePassword',
  method: 'PUT',
  path: '/password',
  summary: 'Change your password and end all of your sessions',
  access: 'user',
  body: changePasswordInput,
  answer: { status: 204 },
});
