import { availableParallelism } from 'node:os';
import { readConnection, type Settings, setEnv } from '@/lib/server/env';
import { checkDatabase } from './database';
import { LaunchError } from './launch-error';
import { isStale, make, prismaClient } from './made-once';
import { migrate } from './migrate';
import { startWorkers } from './workers';

export type WorkerLaunch = {
  /** The project's folder. */
  root: string;
  settings: Settings;
  /** Ends it: what is being worked is finished, and the rest is left to others. */
  signal: AbortSignal;
  /** Shows a person one line. */
  say: (line: string) => void;
};

/**
 * Does the long work of a desk on this machine and nothing else, until the signal says stop. It
 * needs to know the database, and no secret.
 *
 * @throws LaunchError with a sentence for the person where it cannot run
 */
export async function launchWorker({ root, settings, signal, say }: WorkerLaunch): Promise<void> {
  const count = settings.CLAIMDESK_WORK ?? availableParallelism();
  if (settings.DATABASE_URL === undefined) {
    throw new LaunchError(
      'npm run worker helps out on the PostgreSQL of DATABASE_URL, so that must be set. On the built-in one npm start does all the work.',
    );
  }
  if (count === 0) throw new LaunchError('CLAIMDESK_WORK is 0, so there is no work to do here.');
  await checkDatabase(settings.DATABASE_URL);
  setEnv({ NODE_ENV: 'production' });
  const { DATABASE_URL } = readConnection();
  const client = prismaClient(root);
  if (await isStale(root, client)) await make(root, client, signal);
  await migrate(DATABASE_URL, root);
  if (signal.aborted) return;
  const stop = startWorkers(count, root);
  say(`Working with ${count === 1 ? 'one process' : `${count} processes`}. Ctrl-C stops.`);
  await new Promise<void>((resolve) => {
    signal.addEventListener('abort', () => resolve(), { once: true });
    if (signal.aborted) resolve();
  });
  say('Finishing what is being worked …');
  await stop();
}
