import type { Route } from 'next';
import { cookies, headers } from 'next/headers';
import { notFound, redirect } from 'next/navigation';
import { cache } from 'react';
import type { Actor } from '@/lib/desks/actor';
import { findMember } from '@/lib/desks/queries';
import { findSignedIn, type Session, type SignedIn } from '@/lib/users/queries';
import { askedPathHeader, signInPath } from '@/lib/users/sign-in-path';
import { readSession } from './auth';

/** The session that a request says it is of, whether or not it is over; null where it names none. */
export const findSession = cache(async (): Promise<Session | null> => {
  const sent = (await cookies()).getAll();
  return readSession(Object.fromEntries(sent.map(({ name, value }) => [name, value])));
});

/** Who is signed in, read from the database once a request; null where nobody is. */
export const findCurrentUser = cache(async (): Promise<SignedIn | null> => {
  const session = await findSession();
  return session && findSignedIn(session);
});

/** Who is signed in, for a page: sends everybody else to sign in first, and then back to it. */
export async function requireUser(): Promise<SignedIn> {
  const user = await findCurrentUser();
  if (user) return user;
  const asked = (await headers()).get(askedPathHeader);
  // A path of ours; whether there is a page is seen there.
  redirect(signInPath(asked) as Route);
}

/** What the person signed in is on a desk, once a request; null where they are no member. */
export const findCurrentActor = cache(async (deskSlug: string): Promise<Actor | null> => {
  const session = await findSession();
  if (!session) return null;
  // Asked for at once: whoever has signed out everywhere since is nobody, on any desk.
  const [user, member] = await Promise.all([
    findCurrentUser(),
    findMember(session.userId, deskSlug),
  ]);
  return user && member && { ...member, name: user.name };
});

/** The actor for a desk's page: whoever is no member finds nothing there. */
export async function requireActor(deskSlug: string): Promise<Actor> {
  const [, actor] = await Promise.all([requireUser(), findCurrentActor(deskSlug)]);
  return actor ?? notFound();
}
