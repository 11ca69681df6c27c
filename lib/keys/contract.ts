import { z } from 'zod';
import { operation } from '@/lib/api/operation';
import { keysView, setKeysInput } from './schema';

const place = { path: '/keys', access: 'user', params: z.strictObject({}) } as const;
const answer = { status: 200, schema: keysView } as const;

export const getKeys = operation({
  id: 'getKeys',
  method: 'GET',
  ...place,
  summary: 'What single keys do for you on the review desk',
  answer,
});

export const setKeys = operation({
  id: 'setKeys',
  method: 'PUT',
  ...place,
  summary: 'Set which keys do what for you, switch single ones off, or all of them',
  body: setKeysInput,
  answer,
});
