import { Problem } from '@/lib/api/problem';
import { canManagePeople } from '@/lib/desks/access';
import type { Actor } from '@/lib/desks/actor';
import { db, type Transaction } from '@/lib/server/db';
import { hashToken } from '@/lib/server/token';
import type { Role } from '@/prisma/generated/enums';
import type { InvitationView } from './schema';

// It is for an admin to let people in: an invitation is open as long as whoever made it is one.
const isAdminOf = (deskId: string) => ({
  memberships: { some: { deskId, role: 'ADMIN' as const, deactivatedAt: null } },
});

const open = () => ({ acceptedAt: null, revokedAt: null, expiresAt: { gt: new Date() } });

/** The desk's open invitations, newest first. Throws `not-allowed` for all but admins. */
export async function listInvitations(actor: Actor): Promise<InvitationView[]> {
  if (!canManagePeople(actor)) {
    throw new Problem('not-allowed', 'Only an admin sees who was invited.');
  }
  const { deskId } = actor;
  const rows = await db().invitation.findMany({
    where: { deskId, ...open(), invitedBy: isAdminOf(deskId) },
    select: {
      id: true,
      email: true,
      role: true,
      createdAt: true,
      expiresAt: true,
      invitedBy: { select: { name: true } },
    },
    orderBy: { createdAt: 'desc' },
  });
  return rows.map((row) => ({
    ...row,
    invitedBy: row.invitedBy.name,
    createdAt: row.createdAt.toISOString(),
    expiresAt: row.expiresAt.toISOString(),
  }));
}

/** An invitation that can be accepted now, by the secret of its link. */
export type OpenInvitation = {
  id: string;
  deskId: string;
  desk: { name: string; slug: string };
  email: string;
  role: Role;
  invitedBy: { name: string };
  /** Whether the address has an account already, so that its password is asked for. */
  hasAccount: boolean;
};

/**
 * The open invitation behind a link; null where it was used, revoked, has
 * expired or never was, or whoever made it is no admin of the desk any more.
 */
export async function findOpenInvitation(
  token: string,
  client: Transaction = db(),
): Promise<OpenInvitation | null> {
  const invitation = await client.invitation.findFirst({
    where: { tokenHash: hashToken(token), ...open() },
    select: {
      id: true,
      deskId: true,
      email: true,
      role: true,
      desk: { select: { name: true, slug: true } },
      invitedBy: { select: { id: true, name: true } },
    },
  });
  if (!invitation) return null;
  const { deskId, invitedBy } = invitation;
  const inviter = { id: invitedBy.id, ...isAdminOf(deskId) };
  if (!(await client.user.findFirst({ where: inviter, select: { id: true } }))) return null;
  const account = await client.user.findUnique({
    where: { email: invitation.email },
    select: { id: true },
  });
  return { ...invitation, hasAccount: account !== null };
}
