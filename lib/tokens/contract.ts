import { z } from 'zod';
import { operation } from '@/lib/api/operation';
import { createTokenInput, newTokenView, tokenView } from './schema';

export const listTokens = operation({
  id: 'listTokens',
  method: 'GET',
  path: '/desks/{desk}/tokens',
  summary: 'The tokens by which programs act on a desk',
  access: 'ADMIN',
  answer: { status: 200, schema: z.array(tokenView) },
});

export const createToken = operation({
  id: 'createToken',
  method: 'POST',
  path: '/desks/{desk}/tokens',
  summary: 'Make a token for a program; it acts for you, with at most the role you name',
  access: 'ADMIN',
  body: createTokenInput,
  answer: { status: 201, schema: newTokenView },
});

export const revokeToken = operation({
  id: 'revokeToken',
  method: 'DELETE',
  path: '/desks/{desk}/tokens/{token}',
  summary: 'Revoke a token; whatever uses it is out at once',
  access: 'ADMIN',
  answer: { status: 204 },
});
