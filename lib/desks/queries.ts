import { Problem } from '@/lib/api/problem';
import { quorum } from '@/lib/quorum/schema';
import { db, type Transaction } from '@/lib/server/db';
import type { Actor } from './actor';
import { canManagePeople, reviewsBlind } from './policy';
import type { DeskView, MemberView, PolicyView } from './schema';

/** What a person is on a desk, read anew at every request; null where they are no member. */
export async function findActor(
  user: { id: string; name: string },
  deskSlug: string,
): Promise<Actor | null> {
  const membership = await db().membership.findFirst({
    where: { userId: user.id, desk: { slug: deskSlug } },
    select: { deskId: true, role: true, desk: { select: { blindReview: true, quorum: true } } },
  });
  if (!membership) return null;
  const { deskId, role, desk } = membership;
  const blind = reviewsBlind(role, desk);
  return {
    userId: user.id,
    name: user.name,
    deskId,
    deskSlug,
    role,
    blind,
    quorum: quorum.parse(desk.quorum),
  };
}

/** The desks a person is a member of, by name. */
export async function listDesks(user: { id: string }): Promise<DeskView[]> {
  const memberships = await db().membership.findMany({
    where: { userId: user.id },
    select: { role: true, desk: { select: { slug: true, name: true } } },
    orderBy: { desk: { name: 'asc' } },
  });
  return memberships.map(({ role, desk }) => ({ ...desk, role }));
}

/** The name of the actor's desk. */
export async function getDesk(actor: Actor): Promise<DeskView> {
  const { name } = await db().desk.findUniqueOrThrow({
    where: { id: actor.deskId },
    select: { name: true },
  });
  return { slug: actor.deskSlug, name, role: actor.role };
}

/** The people of the actor's desk, with their addresses. Throws `not-allowed` for all but admins. */
export async function listMembers(actor: Actor): Promise<MemberView[]> {
  if (!canManagePeople(actor)) {
    throw new Problem('not-allowed', 'Only an admin sees the addresses of the desk’s people.');
  }
  const memberships = await db().membership.findMany({
    where: { deskId: actor.deskId },
    select: {
      role: true,
      createdAt: true,
      user: { select: { id: true, name: true, email: true } },
    },
    orderBy: { createdAt: 'asc' },
  });
  return memberships.map(({ role, createdAt, user }) => ({
    ...user,
    role,
    since: createdAt.toISOString(),
  }));
}

/** What the actor's desk asks of its reviewers. */
export async function getPolicy(actor: Actor, client: Transaction = db()): Promise<PolicyView> {
  const { policyVersion, ...policy } = await client.desk.findUniqueOrThrow({
    where: { id: actor.deskId },
    select: { blindReview: true, rationaleRequiredFor: true, policyVersion: true },
  });
  return { ...policy, version: policyVersion };
}

/** The people of the actor's desk by name, without their addresses. */
export async function listColleagues(actor: Actor): Promise<{ id: string; name: string }[]> {
  const memberships = await db().membership.findMany({
    where: { deskId: actor.deskId, user: { deactivatedAt: null } },
    select: { user: { select: { id: true, name: true } } },
    orderBy: { user: { name: 'asc' } },
  });
  return memberships.map(({ user }) => user);
}
