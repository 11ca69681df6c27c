import { z } from 'zod';
import { person } from '@/lib/api/fields';
import { operation } from '@/lib/api/operation';
import { deskView } from './schema';

export const listDesks = operation({
  id: 'listDesks',
  method: 'GET',
  path: '/desks',
  summary: 'The desks you are a member of, and your role on each',
  access: 'user',
  answer: { status: 200, schema: z.array(deskView) },
});

export const listColleagues = operation({
  id: 'listColleagues',
  method: 'GET',
  path: '/desks/{desk}/colleagues',
  summary: 'The names of the desk’s people, by which comments mention them',
  access: 'REVIEWER',
  answer: { status: 200, schema: z.array(person) },
});
