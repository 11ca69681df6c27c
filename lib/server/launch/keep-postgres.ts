import { setTimeout as pause } from 'node:timers/promises';
import { LaunchError } from './launch-error';
import { failure, type Postgres, type PostgresOptions, startPostgres } from './postgres';

/** How long after it broke off PostgreSQL is started again, and after each try that fails, in ms. */
const RESTART = 2000;

export type KeptPostgres = Omit<Postgres, 'gone'> & {
  /** Settles when somebody has stopped the server; that it broke off is mended here. */
  gone: Promise<void>;
};

/**
 * Starts the built-in PostgreSQL, and starts it again, at the same address, where it breaks off: because
 * its disk has no room even for its log, which it needs to answer anybody, or because it was killed. What
 * it has acknowledged is there again. It is tried until it runs, so that whoever makes room has no more
 * to do.
 *
 * @param say shows a person one line
 * @throws LaunchError where it cannot start the first time
 */
export async function keepPostgres(
  options: PostgresOptions,
  say: (line: string) => void,
): Promise<KeptPostgres> {
  const stopping = new AbortController();
  const first = await startPostgres(options);
  const { port, superuserUrl } = first;
  const again = async (): Promise<Postgres | undefined> => {
    let told = (await failure(options.folder)).message;
    say(`${told} It is started again until it runs.`);
    for (;;) {
      await pause(RESTART, undefined, { signal: stopping.signal }).catch(() => {});
      if (stopping.signal.aborted) return undefined;
      try {
        const postgres = await startPostgres({ ...options, port });
        say('PostgreSQL runs again.');
        return postgres;
      } catch (error) {
        if (!(error instanceof LaunchError)) throw error;
        if (error.message !== told) say(error.message);
        told = error.message;
      }
    }
  };
  const keep = async () => {
    let running: Postgres | undefined = first;
    const stop = () => void running?.stop();
    stopping.signal.addEventListener('abort', stop);
    while (running) {
      if (stopping.signal.aborted) stop();
      const ending: 'stopped' | 'broken' = await running.gone;
      if (ending === 'stopped' || stopping.signal.aborted) return;
      running = await again();
    }
  };
  const gone = keep();
  const stop = async () => {
    stopping.abort();
    await gone;
  };
  return { port, superuserUrl, gone, stop };
}
