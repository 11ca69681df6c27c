import { cache } from 'react';
import { quorum } from '@/lib/quorum/schema';
import { db, type Transaction } from '@/lib/server/db';
import { tokenRole } from '@/lib/tokens/access';
import type { Role } from '@/prisma/generated/enums';
import { reviewsBlind } from './access';
import type { Actor } from './actor';
import type { DeskView } from './schema';

/**
 * What somebody with this id is on a desk, read anew at every request; null where they are no member
 * (any more). `most` is the role of the token that acts for them, where one does.
 */
export async function findMember(
  userId: string,
  deskSlug: string,
  most: Role = 'ADMIN',
): Promise<Omit<Actor, 'name'> | null> {
  const membership = await db().membership.findFirst({
    where: { userId, desk: { slug: deskSlug }, deactivatedAt: null },
    select: { deskId: true, role: true, desk: { select: { blindReview: true, quorum: true } } },
  });
  if (!membership) return null;
  const { deskId, desk } = membership;
  const role = tokenRole(most, membership.role);
  const blind = reviewsBlind(role, desk);
  return { userId, deskId, deskSlug, role, blind, quorum: quorum.parse(desk.quorum) };
}

/** What a person is on a desk, as `findMember` finds it. */
export async function findActor(
  { id, name }: { id: string; name: string },
  deskSlug: string,
  most?: Role,
): Promise<Actor | null> {
  const member = await findMember(id, deskSlug, most);
  return member && { ...member, name };
}

/** The desks a person is a member of, by name. */
export async function listDesks(user: { id: string }): Promise<DeskView[]> {
  const memberships = await db().membership.findMany({
    where: { userId: user.id, deactivatedAt: null },
    select: { role: true, desk: { select: { slug: true, name: true } } },
    orderBy: { desk: { name: 'asc' } },
  });
  return memberships.map(({ role, desk }) => ({ ...desk, role }));
}

const read = (client: Transaction, deskId: string) =>
  client.desk.findUniqueOrThrow({
    where: { id: deskId },
    select: {
      name: true,
      blindReview: true,
      rationaleRequiredFor: true,
      policyVersion: true,
      verdictNames: true,
      verdictNamesVersion: true,
      subLabels: true,
      gateSeverities: true,
    },
  });

const readOnce = cache((deskId: string) => read(db(), deskId));

/**
 * The row of the actor's desk, for the queries that tell a part of it. A page is made of several
 * such parts, for which it reads the row once; with a transaction it is read anew.
 */
export const getDeskRow = ({ deskId }: Actor, client?: Transaction) =>
  client ? read(client, deskId) : readOnce(deskId);

/** The name of the actor's desk. */
export async function getDesk(actor: Actor): Promise<DeskView> {
  const { name } = await getDeskRow(actor);
  return { slug: actor.deskSlug, name, role: actor.role };
}

/** The people of the actor's desk by name, without their addresses. */
export async function listColleagues(actor: Actor): Promise<{ id: string; name: string }[]> {
  const memberships = await db().membership.findMany({
    where: { deskId: actor.deskId, deactivatedAt: null, user: { deactivatedAt: null } },
    select: { user: { select: { id: true, name: true } } },
    orderBy: { user: { name: 'asc' } },
  });
  return memberships.map(({ user }) => user);
}
