import type { z } from 'zod';
import { notFound, Problem } from '@/lib/api/problem';
import type { Actor } from '@/lib/desks/actor';
import { record } from '@/lib/ledger/mutations';
import { db, transaction } from '@/lib/server/db';
import { hashToken, newToken } from '@/lib/server/token';
import { canManageTokens } from './access';
import { tokenSelect, toTokenView } from './queries';
import { type createTokenInput, type NewTokenView, tokenPrefix } from './schema';

const dayMs = 24 * 60 * 60 * 1000;
const hourMs = 60 * 60 * 1000;

function refuseUnlessManaging(actor: Actor): void {
  if (!canManageTokens(actor)) throw new Problem('not-allowed', 'Only an admin manages tokens.');
}

/** Makes a token that acts for the actor on this desk. Throws `not-allowed`. */
export async function createToken(
  actor: Actor,
  { name, role, scope, days }: z.output<typeof createTokenInput>,
): Promise<NewTokenView> {
  refuseUnlessManaging(actor);
  const token = `${tokenPrefix}${newToken()}`;
  const expiresAt = new Date(Date.now() + days * dayMs);
  const row = await transaction(async (tx) => {
    const { deskId, userId } = actor;
    const created = await tx.token.create({
      data: { deskId, userId, name, role, scope, expiresAt, tokenHash: hashToken(token) },
      select: tokenSelect,
    });
    const after = { name, role, scope, expiresAt: expiresAt.toISOString() };
    await record(tx, actor, { event: 'TOKEN_CREATED', after });
    return created;
  });
  return { ...toTokenView(row), token };
}

/** Makes a token useless at once. Throws `not-allowed` and `not-found`. */
export async function revokeToken(actor: Actor, tokenId: string): Promise<void> {
  refuseUnlessManaging(actor);
  await transaction(async (tx) => {
    const [token] = await tx.token.updateManyAndReturn({
      where: { id: tokenId, deskId: actor.deskId, revokedAt: null },
      data: { revokedAt: new Date() },
      select: { name: true, role: true, scope: true },
    });
    if (!token) throw notFound('token');
    await record(tx, actor, { event: 'TOKEN_REVOKED', before: token });
  });
}

/** Remembers, to the hour, that a token was used. */
export async function touchToken(tokenId: string): Promise<void> {
  const now = Date.now();
  const stale = { OR: [{ lastUsedAt: null }, { lastUsedAt: { lt: new Date(now - hourMs) } }] };
  await db().token.updateMany({
    where: { id: tokenId, ...stale },
    data: { lastUsedAt: new Date(now) },
  });
}
