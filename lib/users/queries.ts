import { db } from '@/lib/server/db';

/** Somebody signed in, as the database knows them at this request. */
export type SignedIn = { id: string; name: string; email: string; sessionNumber: number };

const signedInSelect = { id: true, name: true, email: true, sessionNumber: true } as const;

/** A session as its cookie tells of it. */
export type Session = {
  id: string;
  userId: string;
  sessionNumber: number;
  /** When it ends by itself. */
  until: Date;
};

/**
 * The person a session belongs to; null where it is over, they have signed out of it or everywhere
 * since, or are deactivated.
 */
export async function findSignedIn(session: Session): Promise<SignedIn | null> {
  const { id, userId, sessionNumber, until } = session;
  if (until <= new Date()) return null;
  const where = { id: userId, sessionNumber, deactivatedAt: null, endedSessions: { none: { id } } };
  return db().user.findFirst({ where, select: signedInSelect });
}

/** The account an e-mail address (lower case) signs in to, with its password's hash; null where there is none. */
export async function findAccount(
  email: string,
): Promise<(SignedIn & { passwordHash: string }) | null> {
  return db().user.findFirst({
    where: { email, deactivatedAt: null },
    select: { ...signedInSelect, passwordHash: true },
  });
}
