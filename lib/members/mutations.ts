import type { z } from 'zod';
import { notFound, Problem, staleVersion } from '@/lib/api/problem';
import { canManagePeople } from '@/lib/desks/access';
import type { Actor } from '@/lib/desks/actor';
import { lockDesk } from '@/lib/desks/mutations';
import { record } from '@/lib/ledger/mutations';
import { leave } from '@/lib/presence/mutations';
import { type Transaction, transaction } from '@/lib/server/db';
import { isLastAdmin } from './last-admin';
import { listMembers } from './queries';
import type { MemberView, setDeactivatedInput, setRoleInput } from './schema';

/**
 * Gives a member another role, which counts from their next request on. A
 * repeat changes nothing. Throws `not-allowed`, `not-found`, `stale-version`,
 * and `conflict` where the desk would be left without an admin.
 */
export function setRole(
  actor: Actor,
  memberId: string,
  { role, version }: z.output<typeof setRoleInput>,
): Promise<MemberView> {
  return changeMember(actor, memberId, async (tx, before, refuseLastAdmin) => {
    if (before.role === role) return;
    refuseStale(before, version);
    refuseLastAdmin('Make somebody else an admin first; then this role can be changed.');
    await update(tx, actor, before, { role });
    const { id: member, name } = before;
    await record(tx, actor, {
      event: 'MEMBER_ROLE_CHANGED',
      before: { member, name, role: before.role },
      after: { member, name, role },
    });
  });
}

/**
 * Deactivates a member on this desk, or lets them go on with the role they had.
 * Deactivated, they and their tokens can neither read nor write here; their
 * work, their account and their other desks stay as they are. A repeat changes
 * nothing. Throws `not-allowed`, `not-found`, `stale-version`, and `conflict`
 * where the desk would be left without an admin.
 */
export function setDeactivated(
  actor: Actor,
  memberId: string,
  { deactivated, version }: z.output<typeof setDeactivatedInput>,
): Promise<MemberView> {
  return changeMember(actor, memberId, async (tx, before, refuseLastAdmin) => {
    if ((before.deactivatedAt !== null) === deactivated) return;
    refuseStale(before, version);
    refuseLastAdmin('Make somebody else an admin first; then they can be deactivated.');
    await update(tx, actor, before, { deactivatedAt: deactivated ? new Date() : null });
    const { id: member, name, email, role } = before;
    const { deskId } = actor;
    if (deactivated) await leave(tx, { userId: member, deskId });
    // The person is back: nobody can come in their place by a link that is still about.
    else await revokeInvitations(tx, { deskId, email });
    await record(tx, actor, {
      event: deactivated ? 'MEMBER_DEACTIVATED' : 'MEMBER_REACTIVATED',
      [deactivated ? 'before' : 'after']: { member, name, role },
    });
  });
}

type MemberChange = (
  tx: Transaction,
  before: MemberView,
  /** Refuses with what to do first, where the member is the only admin left. */
  refuseLastAdmin: (first: string) => void,
) => Promise<void>;

/**
 * Changes a member while nobody else can change any of the desk's, so that two
 * admins who take the role from each other at once do not leave it to nobody.
 */
async function changeMember(
  actor: Actor,
  memberId: string,
  change: MemberChange,
): Promise<MemberView> {
  refuseUnlessManaging(actor);
  return transaction(async (tx) => {
    await lockDesk(tx, actor);
    const members = await listMembers(actor, tx);
    const before = members.find(({ id }) => id === memberId);
    if (!before) throw notFound('member');
    // Whoever asks may have lost the role while they waited.
    const own = members.find(({ id }) => id === actor.userId);
    refuseUnlessManaging({ role: own?.deactivatedAt === null ? own.role : 'REVIEWER' });
    await change(tx, before, (first) => {
      if (!isLastAdmin(members, memberId)) return;
      throw new Problem('conflict', `${before.name} is the only admin of this desk. ${first}`);
    });
    const after = (await listMembers(actor, tx)).find(({ id }) => id === memberId);
    return after ?? before;
  });
}

function refuseUnlessManaging(actor: Pick<Actor, 'role'>): void {
  if (canManagePeople(actor)) return;
  throw new Problem('not-allowed', 'Only an admin says who works here, and as what.');
}

function refuseStale(before: MemberView, version: number): void {
  if (before.version !== version) throw staleVersion('member', before);
}

async function update(
  tx: Transaction,
  { deskId }: Actor,
  { id: userId }: MemberView,
  data: { role: MemberView['role'] } | { deactivatedAt: Date | null },
): Promise<void> {
  await tx.membership.update({
    where: { deskId_userId: { deskId, userId } },
    data: { ...data, version: { increment: 1 } },
    select: { role: true },
  });
}

async function revokeInvitations(
  tx: Transaction,
  { deskId, email }: { deskId: string; email: string },
): Promise<void> {
  await tx.invitation.updateMany({
    where: { deskId, email, acceptedAt: null, revokedAt: null },
    data: { revokedAt: new Date() },
  });
}
