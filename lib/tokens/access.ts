import { type Actor, isAtLeast } from '@/lib/desks/actor';
import type { Role } from '@/prisma/generated/enums';

/** Letting programs in is the admin's business. */
export function canManageTokens(actor: Pick<Actor, 'role'>): boolean {
  return isAtLeast(actor.role, 'ADMIN');
}

/** The role a token acts with: its own, and never more than its maker has today. */
export function tokenRole(token: Role, maker: Role): Role {
  return isAtLeast(maker, token) ? token : maker;
}
