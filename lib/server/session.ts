import type { Route } from 'next';
import { headers } from 'next/headers';
import { notFound, redirect } from 'next/navigation';
import { getServerSession } from 'next-auth';
import { cache } from 'react';
import type { Actor } from '@/lib/desks/actor';
import { findActor } from '@/lib/desks/queries';
import { findSignedIn, type SignedIn } from '@/lib/users/queries';
import { askedPathHeader, signInPath } from '@/lib/users/sign-in-path';
import { authOptions } from './auth';

/** Who is signed in, read from the database once a request; null where nobody is. */
export const findCurrentUser = cache(async (): Promise<SignedIn | null> => {
  const session = await getServerSession(authOptions());
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
  const user = await findCurrentUser();
  return user && findActor(user, deskSlug);
});

/** The actor for a desk's page: whoever is no member finds nothing there. */
export async function requireActor(deskSlug: string): Promise<Actor> {
  await requireUser();
  return (await findCurrentActor(deskSlug)) ?? notFound();
}
