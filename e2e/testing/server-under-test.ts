import { readFileSync } from 'node:fs';
import { encode } from 'next-auth/jwt';
import { z } from 'zod';
import { env, setEnv } from '@/lib/server/env';

const secrets = z.object({ databasePassword: z.string(), nextAuthSecret: z.string() });

/**
 * Points the data layer in this process at the database of the server that runs on a data folder,
 * by default the server under test, so that a test can make desks and people of its own and look
 * behind the API.
 */
export function shareDatabase(baseURL = '', folder = '.test/e2e'): void {
  const text = readFileSync(`${folder}/secrets.json`, 'utf8');
  const { databasePassword, nextAuthSecret } = secrets.parse(JSON.parse(text));
  // The fourth line of this file is the port of the running PostgreSQL.
  const port = readFileSync(`${folder}/postgres/postmaster.pid`, 'utf8').split('\n')[3];
  setEnv({
    DATABASE_URL: `postgresql://claimdesk:${databasePassword}@127.0.0.1:${port}/claimdesk`,
    NEXTAUTH_SECRET: nextAuthSecret,
    NEXTAUTH_URL: baseURL,
  });
}

/** The cookie of a session as signing in would make it for this person. */
export async function sessionCookie(userId: string, sessionNumber = 0): Promise<string> {
  const token = { sub: userId, sessionNumber };
  const secret = env().NEXTAUTH_SECRET;
  return `next-auth.session-token=${await encode({ token, secret, maxAge: 600 })}`;
}
