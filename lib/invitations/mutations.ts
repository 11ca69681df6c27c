import { v7 as uuid } from 'uuid';
import type { z } from 'zod';
import { notFound, Problem } from '@/lib/api/problem';
import { canManagePeople } from '@/lib/desks/access';
import type { Actor } from '@/lib/desks/actor';
import { lockDesk } from '@/lib/desks/mutations';
import { record } from '@/lib/ledger/mutations';
import { db, type Transaction, transaction } from '@/lib/server/db';
import { hashPassword, verifyPassword } from '@/lib/server/password';
import { countPasswordAttempt, signInLimiter } from '@/lib/server/rate-limit';
import { hashToken, newToken } from '@/lib/server/token';
import { newPassword } from '@/lib/users/schema';
import type { Role } from '@/prisma/generated/enums';
import { findOpenInvitation, type OpenInvitation } from './queries';
import {
  type acceptInvitationInput,
  invitationLifetimeMs,
  type inviteInput,
  type NewInvitation,
} from './schema';

function refuseUnlessManaging(actor: Actor): void {
  if (!canManagePeople(actor)) throw new Problem('not-allowed', 'Only an admin invites people.');
}

/**
 * Invites somebody by a one-time link. An earlier open invitation of the same
 * address is revoked by it. Somebody who was deactivated comes back by it, with
 * the role it names. Throws `not-allowed`, and `conflict` for a member.
 */
export async function invite(
  actor: Actor,
  { email, role }: z.output<typeof inviteInput>,
): Promise<NewInvitation> {
  refuseUnlessManaging(actor);
  const { deskId } = actor;
  const member = await db().membership.findFirst({
    where: { deskId, user: { email }, deactivatedAt: null },
    select: { role: true },
  });
  if (member) throw new Problem('conflict', `${email} is a member of this desk already.`);
  const token = newToken();
  const now = new Date();
  const invitation = {
    id: uuid(),
    email,
    role,
    createdAt: now,
    expiresAt: new Date(now.getTime() + invitationLifetimeMs),
  };
  await transaction(async (tx) => {
    await tx.invitation.updateMany({
      where: { deskId, email, acceptedAt: null, revokedAt: null },
      data: { revokedAt: now },
    });
    await tx.invitation.create({
      data: { ...invitation, deskId, tokenHash: hashToken(token), invitedById: actor.userId },
      select: { id: true },
    });
    await record(tx, actor, { event: 'MEMBER_INVITED', after: { email, role } });
  });
  return {
    ...invitation,
    createdAt: invitation.createdAt.toISOString(),
    expiresAt: invitation.expiresAt.toISOString(),
    invitedBy: actor.name,
    token,
  };
}

/** Makes an open invitation's link useless. Throws `not-allowed` and `not-found`. */
export async function revokeInvitation(actor: Actor, invitationId: string): Promise<void> {
  refuseUnlessManaging(actor);
  await transaction(async (tx) => {
    const [invitation] = await tx.invitation.updateManyAndReturn({
      where: { id: invitationId, deskId: actor.deskId, acceptedAt: null, revokedAt: null },
      data: { revokedAt: new Date() },
      select: { email: true, role: true },
    });
    if (!invitation) throw notFound('invitation');
    await record(tx, actor, { event: 'INVITATION_REVOKED', before: invitation });
  });
}

/**
 * Accepts an invitation: makes the account, or proves the one the address has
 * by its password, and joins the desk. The link works once. Throws `not-found`,
 * `invalid-input` and `too-many-requests`.
 */
export async function acceptInvitation(
  token: string,
  { name, password }: z.output<typeof acceptInvitationInput>,
): Promise<void> {
  const invitation = await findOpenInvitation(token);
  if (!invitation) throw spent();
  const userId = invitation.hasAccount
    ? await proveAccount(invitation, password)
    : await checkNewcomer(name, password);
  const passwordHash = invitation.hasAccount ? null : await hashPassword(password);
  await transaction(async (tx) => {
    await lockDesk(tx, invitation);
    // Whoever made it may have been deactivated while the password was looked at.
    if (!(await findOpenInvitation(token, tx))) throw spent();
    // Whoever moves acceptedAt first has used the link; the other one is late.
    const { count } = await tx.invitation.updateMany({
      where: { id: invitation.id, acceptedAt: null, revokedAt: null },
      data: { acceptedAt: new Date() },
    });
    if (count === 0) throw spent();
    if (passwordHash !== null && name !== undefined) {
      const { email } = invitation;
      await tx.user.create({
        data: { id: userId, email, name, passwordHash },
        select: { id: true },
      });
    }
    const { deskId, role } = invitation;
    await join(tx, { deskId, userId, role });
    await record(
      tx,
      { userId, deskId },
      { event: 'MEMBER_JOINED', after: { email: invitation.email, role } },
    );
  });
}

/** Makes somebody a member, also one who was deactivated. Throws `conflict` for a member. */
async function join(
  tx: Transaction,
  { deskId, userId, role }: { deskId: string; userId: string; role: Role },
): Promise<void> {
  const where = { deskId_userId: { deskId, userId } };
  const before = await tx.membership.findUnique({ where, select: { deactivatedAt: true } });
  if (before?.deactivatedAt === null) {
    throw new Problem('conflict', 'You are a member of this desk already.');
  }
  await tx.membership.upsert({
    where,
    create: { deskId, userId, role },
    update: { role, deactivatedAt: null, version: { increment: 1 } },
    select: { role: true },
  });
}

const spent = () =>
  new Problem(
    'not-found',
    'This invitation was used, was revoked or has expired. Ask an admin of the desk for a new one.',
  );

const wrong = (path: string, message: string) =>
  new Problem('invalid-input', message, { issues: [{ path: `body.${path}`, message }] });

// Whoever invites holds the link as well: it must not be a way to try passwords
// that signing in would not allow, so the attempts are counted together.
async function proveAccount({ id, email }: OpenInvitation, password: string): Promise<string> {
  await countPasswordAttempt(email, id);
  const account = await db().user.findUnique({
    where: { email, deactivatedAt: null },
    select: { id: true, passwordHash: true },
  });
  if (!account || !(await verifyPassword(account.passwordHash, password))) {
    throw wrong('password', 'That is not the password of your account.');
  }
  await signInLimiter().forgive(email);
  return account.id;
}

function checkNewcomer(name: string | undefined, password: string): string {
  if (name === undefined) throw wrong('name', 'Please say how you are called.');
  const checked = newPassword.safeParse(password);
  if (!checked.success) throw wrong('password', checked.error.issues[0]?.message ?? 'Too short.');
  return uuid();
}
