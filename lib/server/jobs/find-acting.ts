import type { Actor } from '@/lib/desks/actor';
import { findActor } from '@/lib/desks/queries';
import type { Prisma } from '@/prisma/generated/client';
import type { Role } from '@/prisma/generated/enums';

/** What is read of a person, and of a program's token, for whom long work is done. */
export const actingPerson = { select: { id: true, name: true, deactivatedAt: true } } as const;
export const actingToken = {
  select: { id: true, role: true, revokedAt: true, expiresAt: true },
} as const satisfies Prisma.TokenDefaultArgs;

type Acting = {
  deskSlug: string;
  person: { id: string; name: string; deactivatedAt: Date | null };
  token: { id: string; role: Role; revokedAt: Date | null; expiresAt: Date } | null;
};

/**
 * For whom long work is done, as they are now; null where they do not work on the desk any more, or
 * their program's token is revoked or has expired. A program may do no more here than in a call.
 */
export async function findActing({ deskSlug, person, token }: Acting): Promise<Actor | null> {
  if (person.deactivatedAt !== null || token?.revokedAt) return null;
  if (token && token.expiresAt <= new Date()) return null;
  const member = await findActor(person, deskSlug, token?.role);
  return member && { ...member, ...(token && { tokenId: token.id }) };
}
