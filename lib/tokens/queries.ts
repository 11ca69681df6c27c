import { Problem } from '@/lib/api/problem';
import { reviewsBlind } from '@/lib/desks/access';
import type { Actor } from '@/lib/desks/actor';
import { quorum } from '@/lib/quorum/schema';
import { db } from '@/lib/server/db';
import { hashToken } from '@/lib/server/token';
import type { Prisma } from '@/prisma/generated/client';
import type { TokenScope } from '@/prisma/generated/enums';
import { canManageTokens, tokenRole } from './access';
import type { TokenView } from './schema';

export const tokenSelect = {
  id: true,
  name: true,
  role: true,
  scope: true,
  createdAt: true,
  expiresAt: true,
  lastUsedAt: true,
  user: { select: { name: true } },
} as const satisfies Prisma.TokenSelect;

/** A token's row as the API shows it, without its secret, which nobody has any more. */
export function toTokenView({
  user,
  ...token
}: Prisma.TokenGetPayload<{ select: typeof tokenSelect }>): TokenView {
  return {
    ...token,
    madeBy: user.name,
    createdAt: token.createdAt.toISOString(),
    expiresAt: token.expiresAt.toISOString(),
    lastUsedAt: token.lastUsedAt?.toISOString() ?? null,
  };
}

const usable = () => ({ revokedAt: null, expiresAt: { gt: new Date() } });

/** The desk's tokens that still work, newest first. Throws `not-allowed` for all but admins. */
export async function listTokens(actor: Actor): Promise<TokenView[]> {
  if (!canManageTokens(actor)) throw new Problem('not-allowed', 'Only an admin sees the tokens.');
  const { deskId } = actor;
  const rows = await db().token.findMany({
    // A token stands for its maker, and rests while they are deactivated.
    where: {
      deskId,
      ...usable(),
      user: { memberships: { some: { deskId, deactivatedAt: null } } },
    },
    select: tokenSelect,
    orderBy: { createdAt: 'desc' },
  });
  return rows.map(toTokenView);
}

/** Whom a token's secret stands for, and on which desk; null where it doesn't work (any more). */
export async function findTokenActor(
  secret: string,
): Promise<(Actor & { tokenId: string; scope: TokenScope }) | null> {
  const token = await db().token.findFirst({
    where: { tokenHash: hashToken(secret), ...usable(), user: { deactivatedAt: null } },
    select: {
      id: true,
      role: true,
      scope: true,
      desk: { select: { id: true, slug: true, blindReview: true, quorum: true } },
      user: { select: { id: true, name: true } },
    },
  });
  if (!token) return null;
  const { desk, user } = token;
  const membership = await db().membership.findUnique({
    where: { deskId_userId: { deskId: desk.id, userId: user.id }, deactivatedAt: null },
    select: { role: true },
  });
  if (!membership) return null;
  const role = tokenRole(token.role, membership.role);
  return {
    tokenId: token.id,
    scope: token.scope,
    userId: user.id,
    name: user.name,
    deskId: desk.id,
    deskSlug: desk.slug,
    role,
    blind: reviewsBlind(role, desk),
    quorum: quorum.parse(desk.quorum),
  };
}
