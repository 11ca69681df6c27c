import { operation } from '@/lib/api/operation';
import { keysView, setKeysInput } from './schema';

const answer = { status: 200, schema: keysView } as const;

export const getKeys = operation({
  id: 'getKeys',
  method: 'GET',
  path: '/keys',
  summary: 'What single keys do for you on the review desk',
  access: 'user',
  answer,
});

export const setKeys = operation({
  id: 'setKeys',
  method: 'PUT',
  path: '/keys',
  summary: 'Set which keys do what for you, switch single ones off, or all of them',
  access: 'user',
  body: setKeysInput,
  answer,
});
