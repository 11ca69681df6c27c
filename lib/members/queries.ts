import { Problem } from '@/lib/api/problem';
import { canManagePeople } from '@/lib/desks/access';
import type { Actor } from '@/lib/desks/actor';
import { db, type Transaction } from '@/lib/server/db';
import type { MemberView } from './schema';

/**
 * The people of the actor's desk with their addresses, those who came first on
 * top, the deactivated among them. Throws `not-allowed` for all but admins.
 */
export async function listMembers(actor: Actor, client: Transaction = db()): Promise<MemberView[]> {
  if (!canManagePeople(actor)) {
    throw new Problem('not-allowed', 'Only an admin sees the addresses of the desk’s people.');
  }
  const memberships = await client.membership.findMany({
    where: { deskId: actor.deskId },
    select: {
      role: true,
      createdAt: true,
      deactivatedAt: true,
      version: true,
      user: { select: { id: true, name: true, email: true } },
    },
    orderBy: [{ createdAt: 'asc' }, { userId: 'asc' }],
  });
  return memberships.map(({ role, createdAt, deactivatedAt, version, user }) => ({
    ...user,
    role,
    since: createdAt.toISOString(),
    deactivatedAt: deactivatedAt?.toISOString() ?? null,
    version,
  }));
}
