import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { findFreePort } from '@/lib/server/launch/free-port';
import { isAlive } from '@/lib/server/launch/process-identity';

/** A run of the real command, as a person would start it. */
export type Run = {
  child: ChildProcess;
  /** Everything it printed so far. */
  output: () => string;
  /** What of it was a complaint: the part on standard error. */
  complaints: () => string;
  /** Resolves when it printed some words; rejects with what it printed where it ends before. */
  printed: (words: string | RegExp) => Promise<void>;
  /** Resolves with the exit code (null where a signal ended it) and all it printed. */
  ended: Promise<{ code: number | null; output: string }>;
  url: string;
};

type Options = {
  data: string;
  port?: number;
  env?: Record<string, string>;
  /** Goes before the program, as options of Node. */
  node?: string[];
  /** Which command: `npm start` unless it is said. */
  script?: 'start' | 'worker';
};

const running = new Set<Run>();

/** An empty data folder that only its owner can enter. */
export async function newDataFolder(): Promise<string> {
  await mkdir('.test', { recursive: true });
  return mkdtemp(resolve('.test', 'launch-'));
}

/** Starts `node bin/start.mjs` with nothing of Claimdesk's in the environment but what is given. */
export async function runClaimdesk(options: Options): Promise<Run> {
  const port = options.port ?? (await findFreePort());
  const child = spawn(
    process.execPath,
    [
      ...(options.node ?? []),
      'bin/start.mjs',
      ...(options.script === 'worker' ? ['--worker'] : []),
    ],
    {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        PATH: process.env.PATH,
        HOME: process.env.HOME,
        NODE_ENV: 'production',
        PORT: String(port),
        CLAIMDESK_DATA: options.data,
        ...options.env,
      },
    },
  );
  let output = '';
  const collect = (chunk: Buffer) => {
    output += chunk;
  };
  let complaints = '';
  child.stdout.on('data', collect);
  child.stderr.on('data', collect);
  child.stderr.on('data', (chunk: Buffer) => {
    complaints += chunk;
  });
  const ended = new Promise<{ code: number | null; output: string }>((settle) => {
    child.once('close', (code) => settle({ code, output }));
  });
  const printed = (words: string | RegExp) =>
    new Promise<void>((settle, reject) => {
      const look = () => {
        if (typeof words === 'string' ? output.includes(words) : words.test(output)) settle();
      };
      child.stdout.on('data', look);
      child.stderr.on('data', look);
      ended.then(() => reject(new Error(`It ended without ${words}:\n${output}`)));
      look();
    });
  const run = {
    child,
    output: () => output,
    complaints: () => complaints,
    printed,
    ended,
    url: `http://127.0.0.1:${port}`,
  };
  running.add(run);
  ended.then(() => running.delete(run));
  return run;
}

/** Asks a run to stop and waits until it has. */
export async function stop(run: Run, signal: NodeJS.Signals = 'SIGTERM') {
  run.child.kill(signal);
  return run.ended;
}

/** For the end of a test, however it went. */
export async function stopAll(): Promise<void> {
  await Promise.all([...running].map((run) => stop(run)));
}

/** Asks a run for its first page and reads the answer to its end. @returns the HTTP status */
export async function askFirstPage(run: Run): Promise<number> {
  const response = await fetch(run.url);
  await response.text();
  return response.status;
}

type Account = { email: string; password: string };

const cookiesOf = (response: Response) =>
  response.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ');

/** Signs in to a run, as the form does. @returns the answer, which holds the session's cookie */
async function askToSignIn({ url }: Run, { email, password }: Account): Promise<Response> {
  const asked = await fetch(`${url}/api/auth/csrf`);
  const { csrfToken } = z.object({ csrfToken: z.string() }).parse(await asked.json());
  const response = await fetch(`${url}/api/auth/callback/credentials`, {
    method: 'POST',
    headers: { cookie: cookiesOf(asked) },
    body: new URLSearchParams({ csrfToken, email, password, json: 'true' }),
  });
  await response.text();
  return response;
}

/** Signs in to a run. @returns the HTTP status */
export async function signIn(run: Run, account: Account): Promise<number> {
  return (await askToSignIn(run, account)).status;
}

/** Signs in to a run and follows the feed of a desk. @returns the answer, which stays open */
export async function openFeed(run: Run, account: Account, desk: string): Promise<Response> {
  const cookie = cookiesOf(await askToSignIn(run, account));
  return fetch(`${run.url}/api/v1/desks/${desk}/feed`, { headers: { cookie } });
}

/** The demo desk's name in addresses. */
export async function demoDeskSlug(data: string): Promise<string> {
  const kept: unknown = JSON.parse(await readFile(join(data, 'sign-in.json'), 'utf8'));
  return z.object({ deskSlug: z.string() }).parse(kept).deskSlug;
}

/** Somebody of the demo desk, who can sign in to any run on this data folder. */
export async function demoAccount(data: string): Promise<Account> {
  const kept: unknown = JSON.parse(await readFile(join(data, 'sign-in.json'), 'utf8'));
  const accounts = z.array(z.object({ email: z.string(), password: z.string() }));
  const [first] = z.object({ people: accounts.min(1) }).parse(kept).people;
  if (!first) throw new Error('The demo desk has nobody on it.');
  return first;
}

/** The process id of the PostgreSQL on a data folder, or undefined where none is noted. */
export async function postgresOf(data: string): Promise<number | undefined> {
  const text = await readFile(join(data, 'postgres', 'postmaster.pid'), 'utf8').catch(() => '');
  return Number.parseInt(text, 10) || undefined;
}

/** What a stopped Claimdesk has left behind on its data folder, in words; empty if all is well. */
export async function leftBehind(data: string, postgres?: number): Promise<string[]> {
  const noted = await postgresOf(data);
  return [
    ...(existsSync(join(data, 'lock')) ? ['the lock'] : []),
    ...(noted === undefined ? [] : ['postmaster.pid']),
    ...(postgres !== undefined && isAlive(postgres) ? ['PostgreSQL'] : []),
  ];
}
