import { db } from '@/lib/server/db';

/** Somebody signed in, as the database knows them at this request. */
export type SignedIn = { id: string; name: string; email: string; sessionNumber: number };

const signedInSelect = { id: true, name: true, email: true, sessionNumber: true } as const;

/** The person a session belongs to; null where they have signed out everywhere since, or are deactivated. */
export async function findSignedIn(session: {
  userId: string;
  sessionNumber: number;
}): Promise<SignedIn | null> {
  return db().user.findFirst({
    where: { id: session.userId, sessionNumber: session.sessionNumber, deactivatedAt: null },
    select: signedInSelect,
  });
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
