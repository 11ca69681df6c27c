import { type Settings, setEnv } from '@/lib/server/env';
import { closePool } from '@/lib/server/pool';
import { type DataFolder, openDataFolder } from './data-folder';
import { checkDatabase, ensureDatabase } from './database';
import { ensureDemoDesk } from './demo-desk';
import { keepPostgres } from './keep-postgres';
import { LaunchError } from './launch-error';
import { isStale, make, pages, prismaClient } from './made-once';
import { migrate } from './migrate';
import { startPages } from './pages';
import { type Ready, readyScreen } from './ready-screen';
import { ensureSecrets } from './secrets';
import { checkPort } from './web-server';
import { startWorkers } from './workers';

export type Launch = {
  /** The project's folder. */
  root: string;
  settings: Settings;
  /** Serve the sources as they are, and again at every change. */
  dev: boolean;
  /** Ends it: whatever runs is stopped, the last started first. */
  signal: AbortSignal;
  /** Shows a person one line. */
  say: (line: string) => void;
};

type Undo = (stop: () => Promise<void>) => void;

type Database = { url: string; secret: string; builtIn: boolean; gone: Promise<void> };

const NEVER = new Promise<void>(() => {});

/** The public address, when nobody named one. */
function defaultUrl({ HOST, PORT }: Settings): string {
  const everywhere = HOST === '0.0.0.0' || HOST === '::';
  const host = everywhere ? '127.0.0.1' : HOST;
  return `http://${host.includes(':') ? `[${host}]` : host}:${PORT}`;
}

async function openBuiltIn(data: DataFolder, undo: Undo, say: Launch['say']): Promise<Database> {
  const secrets = await ensureSecrets(data.path('secrets.json'));
  say('Starting the built-in PostgreSQL …');
  const postgres = await keepPostgres(
    { folder: data.path('postgres'), superuserPassword: secrets.superuserPassword },
    say,
  );
  undo(postgres.stop);
  const url = await ensureDatabase(postgres, secrets.databasePassword);
  return { url, secret: secrets.nextAuthSecret, builtIn: true, gone: postgres.gone };
}

async function openGiven(url: string, secret: string | undefined): Promise<Database> {
  if (secret === undefined) {
    throw new LaunchError(
      'DATABASE_URL is set, so NEXTAUTH_SECRET must be set as well, to at least 32 random characters that every copy of Claimdesk shares.',
    );
  }
  await checkDatabase(url);
  return { url, secret, builtIn: false, gone: NEVER };
}

/** Everything up to the moment a person can open the page. */
async function bringUp(launch: Launch, undo: Undo): Promise<Ready & { gone: Promise<void> }> {
  const { root, settings, dev, signal, say } = launch;
  const listening = { host: settings.HOST, port: settings.PORT };
  await checkPort(listening);
  const data = await openDataFolder(
    settings.CLAIMDESK_DATA,
    root,
    settings.DATABASE_URL === undefined,
  );
  undo(data.unlock);
  const { url, secret, builtIn, gone } =
    settings.DATABASE_URL === undefined
      ? await openBuiltIn(data, undo, say)
      : await openGiven(settings.DATABASE_URL, settings.NEXTAUTH_SECRET);
  signal.throwIfAborted();
  const publicUrl = settings.NEXTAUTH_URL ?? defaultUrl(settings);
  setEnv({
    DATABASE_URL: url,
    NEXTAUTH_SECRET: settings.NEXTAUTH_SECRET ?? secret,
    NEXTAUTH_URL: publicUrl,
    NEXT_TELEMETRY_DISABLED: '1',
    NODE_ENV: dev ? 'development' : 'production',
  });
  await prepare(launch, url);
  const signIn = await ensureDemoDesk({
    databaseUrl: url,
    builtIn,
    path: data.path('sign-in.json'),
    root,
    onMake: () => say('Making the demo desk …'),
  });
  signal.throwIfAborted();
  undo(closePool);
  undo(
    await startPages({ root, dev, listening, trustedProxies: settings.CLAIMDESK_TRUSTED_PROXIES }),
  );
  undo(startWorkers(settings.CLAIMDESK_WORK ?? 1, root));
  return { url: publicUrl, signIn, data: data.name, builtIn, gone };
}

/** Generates, migrates and builds what is not up to date. */
async function prepare({ root, dev, signal, say }: Launch, databaseUrl: string): Promise<void> {
  const client = prismaClient(root);
  if (await isStale(root, client)) {
    say('Generating the database client …');
    await make(root, client, signal);
  }
  const applied = await migrate(databaseUrl, root);
  if (applied.length > 0) say(`Brought the database up to date (${applied.length} migrations).`);
  signal.throwIfAborted();
  if (!dev && (await isStale(root, pages))) {
    say('Building the pages, which takes a minute …');
    await make(root, pages, signal);
  }
}

/**
 * Runs Claimdesk until the signal says stop, and leaves nothing running behind, however it ends.
 *
 * @throws LaunchError with a sentence for the person where it cannot run
 */
export async function launch(options: Launch): Promise<void> {
  const started: (() => Promise<void>)[] = [];
  const { signal, say } = options;
  try {
    const { gone, ...ready } = await bringUp(options, (stop) => started.push(stop));
    for (const line of readyScreen(ready)) say(line);
    const stopped = new Promise<void>((resolve) => {
      signal.addEventListener('abort', () => resolve(), { once: true });
      if (signal.aborted) resolve();
    });
    const ending = await Promise.race([stopped, gone.then(() => 'gone' as const)]);
    if (ending === 'gone' && !signal.aborted) {
      throw new LaunchError('The built-in PostgreSQL ended by itself, so Claimdesk stops.');
    }
    say('Stopping …');
  } catch (error) {
    // Whatever broke off because of the stop is no failure.
    if (!signal.aborted) throw error;
  } finally {
    for (const stop of started.reverse()) await stop();
  }
}
