import { randomUUID } from 'node:crypto';
import type { NextAuthOptions } from 'next-auth';
import { getToken, type JWT } from 'next-auth/jwt';
import CredentialsProvider from 'next-auth/providers/credentials';
import { signOut } from '@/lib/users/mutations';
import { findAccount, type Session } from '@/lib/users/queries';
import { email as emailField } from '@/lib/users/schema';
import { env } from './env';
import { verifyPassword } from './password';
import { signInLimiter } from './rate-limit';

/** How long a session lasts, in seconds: a week. */
const sessionSeconds = 7 * 24 * 60 * 60;

declare module 'next-auth' {
  interface User {
    sessionNumber: number;
  }
  interface Session {
    userId: string;
    sessionNumber: number;
  }
}

declare module 'next-auth/jwt' {
  interface JWT {
    sessionNumber: number;
    sessionId?: string;
  }
}

/** The error codes that the sign-in page understands. */
export const signInErrors = { wrong: 'WRONG', tooMany: 'TOO_MANY' } as const;

async function authorize(
  credentials: Record<'email' | 'password', string> | undefined,
  address: string,
) {
  const email = emailField.safeParse(credentials?.email);
  const password = credentials?.password ?? '';
  if (!email.success || password.length > 200) throw new Error(signInErrors.wrong);
  const wait = await signInLimiter().attempt(email.data, address);
  if (wait > 0) throw new Error(`${signInErrors.tooMany}:${wait}`);
  const account = await findAccount(email.data);
  const verified = await verifyPassword(account?.passwordHash ?? null, password);
  if (!account || !verified) throw new Error(signInErrors.wrong);
  await signInLimiter().forgive(email.data);
  const { id, name, sessionNumber } = account;
  return { id, name, email: account.email, sessionNumber };
}

/**
 * next-auth with e-mail and password. The token says only who signed in, in which session and
 * under which session number; who they are today and what they may do is read
 * from the database at every request (session.ts).
 */
export function authOptions(): NextAuthOptions {
  return {
    secret: env().NEXTAUTH_SECRET,
    session: { strategy: 'jwt', maxAge: sessionSeconds },
    pages: { signIn: '/sign-in', error: '/sign-in' },
    providers: [
      CredentialsProvider({
        credentials: { email: {}, password: {} },
        authorize: (credentials, request) =>
          // Our own server puts the client's address here (web-server.ts).
          authorize(credentials, String(request.headers?.['x-forwarded-for'] ?? 'unknown')),
      }),
    ],
    callbacks: {
      jwt({ token, user }) {
        // Only signing in names a user; an update from the client changes nothing.
        if (!user) return token;
        const { id: sub, sessionNumber } = user;
        return { sub, sessionNumber, sessionId: randomUUID() };
      },
      session({ session, token }) {
        return {
          expires: session.expires,
          userId: token.sub ?? '',
          sessionNumber: token.sessionNumber,
        };
      },
    },
    events: {
      async signOut({ token }) {
        const session = sessionOf(token);
        if (session) await signOut(session);
      },
    },
  };
}

/** The session that a token is of. One that was made before sessions had ids goes by its own. */
function sessionOf(token: JWT | null): Session | null {
  const id = token?.sessionId ?? token?.jti;
  if (token?.sub === undefined || typeof id !== 'string') return null;
  const { sub: userId, sessionNumber, exp } = token;
  return { id, userId, sessionNumber, until: new Date(Number(exp) * 1000) };
}

/**
 * What the cookies of a request say of who signed in; null where they say nothing that can be
 * believed. The token is read and no more: to ask next-auth for the session would make a new token as
 * well, at every request, for a cookie that a page cannot set.
 *
 * @param cookies their values by their names
 */
export async function readSession(cookies: Record<string, string>): Promise<Session | null> {
  const { NEXTAUTH_SECRET: secret, NEXTAUTH_URL: url } = env();
  // Without any header: a token in `Authorization` is another kind, and a program's.
  const req = { cookies, headers: {} } as Parameters<typeof getToken>[0]['req'];
  return sessionOf(await getToken({ req, secret, secureCookie: url.startsWith('https:') }));
}
