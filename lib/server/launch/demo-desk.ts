import { readFile } from 'node:fs/promises';
import { Client } from 'pg';
import { z } from 'zod';
import { runStep } from './run-step';
import { writePrivateFile } from './secrets';

const people = z.array(
  z.object({
    name: z.string(),
    email: z.string(),
    password: z.string(),
    role: z.enum(['REVIEWER', 'EDITOR', 'ADMIN']),
  }),
);

/** What the command that makes the demo desk prints. */
const printed = z.object({ deskSlug: z.string(), people });

const kept = printed.extend({
  /** The database the accounts are in, for a data folder that saw more than one. */
  database: z.string(),
});

export type SignIn = z.infer<typeof printed>;

/** Names a database without the password; the port of the built-in one is another every time. */
const nameOf = (databaseUrl: string, builtIn: boolean): string => {
  const { host, pathname } = new URL(databaseUrl);
  return builtIn ? 'built-in' : `${host}${pathname}`;
};

export type DemoDeskOptions = {
  databaseUrl: string;
  builtIn: boolean;
  /** The absolute path of the file that keeps how to sign in. */
  path: string;
  root: string;
  /** Called before the work begins, where there is any. */
  onMake: () => void;
};

/**
 * Makes the demo desk in a database where nobody has an account yet; with no way to register,
 * its admin is the first who can invite people. How to sign in is kept for the next start.
 *
 * @returns how to sign in, or undefined where the accounts were not made from this data folder
 */
export async function ensureDemoDesk(options: DemoDeskOptions): Promise<SignIn | undefined> {
  const database = nameOf(options.databaseUrl, options.builtIn);
  if (await hasNoAccounts(options.databaseUrl)) {
    options.onMake();
    const signIn = await makeDemoDesk(options.root);
    if (signIn !== null) {
      await writePrivateFile(options.path, `${JSON.stringify({ ...signIn, database }, null, 2)}\n`);
      return signIn;
    }
  }
  const text = await readFile(options.path, 'utf8').catch(() => 'null');
  const found = kept.safeParse(JSON.parse(text));
  return found.success && found.data.database === database ? found.data : undefined;
}

async function hasNoAccounts(databaseUrl: string): Promise<boolean> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    return (await client.query('SELECT FROM "User" LIMIT 1')).rowCount === 0;
  } finally {
    await client.end();
  }
}

/**
 * In a process of its own: the launcher's copy of the application would stay in memory for good.
 * It takes two seconds and is not broken off, because nobody could sign in to half a desk.
 *
 * @returns how to sign in, or null where another copy of Claimdesk came first
 */
async function makeDemoDesk(root: string): Promise<SignIn | null> {
  const text = await runStep({
    args: ['--import', 'tsx', 'bin/demo-desk.ts'],
    root,
    signal: new AbortController().signal,
    failure: 'The demo desk could not be made; why is above.',
  });
  return printed.nullable().parse(JSON.parse(text));
}
