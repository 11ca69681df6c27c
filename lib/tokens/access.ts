import { type Actor, isAtLeast } from '@/lib/desks/actor';
import type { Role, TokenScope } from '@/prisma/generated/enums';

/** Letting programs in is the admin's business. */
export function canManageTokens(actor: Pick<Actor, 'role'>): boolean {
  return isAtLeast(actor.role, 'ADMIN');
}

/** The role a token acts with: its own, and never more than its maker has today. */
export function tokenRole(token: Role, maker: Role): Role {
  return isAtLeast(maker, token) ? token : maker;
}

/** Whether a token may call operations of this method. What changes nothing is a GET. */
export function tokenMayCall(scope: TokenScope, method: string): boolean {
  return scope === 'READ_AND_WRITE' || method === 'GET';
}

export const scopeNames = {
  READ: 'Read',
  READ_AND_WRITE: 'Read and write',
} as const satisfies Record<TokenScope, string>;
