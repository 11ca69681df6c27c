import { z } from 'zod';
import { id, instant, line } from '@/lib/api/fields';
import { Role, TokenScope } from '@/prisma/generated/enums';

/** Every token begins so, that a search for leaked secrets can find it. */
export const tokenPrefix = 'claimdesk_';

const scope = z.enum(TokenScope).meta({
  description: 'Whether it may read alone, which is GET and nothing else, or write too.',
});

export const createTokenInput = z.strictObject({
  name: line(120).min(1, 'Say which program will use the token.'),
  role: z.enum(Role).meta({ description: 'What the token may do at most.' }),
  scope,
  days: z.int().min(1).max(366).meta({ description: 'In how many days it expires.' }),
});

export const tokenView = z
  .strictObject({
    id,
    name: z.string(),
    role: z.enum(Role),
    scope,
    madeBy: z.string(),
    createdAt: instant,
    expiresAt: instant,
    lastUsedAt: instant.nullable().meta({ description: 'To the hour.' }),
  })
  .meta({ id: 'Token' });

export const newTokenView = z.strictObject({
  ...tokenView.shape,
  token: z.string().meta({
    description: 'Sent as `Authorization: Bearer …`; it is shown only here.',
  }),
});

export type TokenView = z.infer<typeof tokenView>;
export type NewTokenView = z.infer<typeof newTokenView>;
