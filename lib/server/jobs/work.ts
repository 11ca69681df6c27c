import { setTimeout } from 'node:timers/promises';
import type PgBoss from 'pg-boss';
import { sweepDossiers } from '../dossiers/sweep-dossiers';
import { sweep } from '../imports/sweep';
import { outageOf } from '../outage';
import { pool } from '../pool';
import { makeBoss } from './boss';
import { type DossierTurn, dossierTurns, type ImportTurn, importTurns } from './queues';

/** How often what nobody works is looked for, in ms. */
const sweepMs = 20_000;

/** How often the queue is looked into where nothing was in it, in ms. */
const pollingMs = 1000;

/** How long nothing is tried where the disk is full or the database is away, in ms. */
const outageMs = 5000;

/**
 * Works the jobs of the queues in this process, one of each at a time, until it is stopped.
 *
 * @returns what stops it: what is being worked is finished, and the rest is left to others
 */
export async function startWork(): Promise<() => Promise<void>> {
  const stop = new AbortController();
  const boss = makeBoss({ query: (...asked) => pool().query(...asked) }, { migrate: false });
  await boss.start();
  const working = [
    drain<ImportTurn>(boss, importTurns.name, stop.signal, async ({ importId }) => {
      // What does the work is large, and loaded when there is some.
      const { takeTurn } = await import('../imports/take-turn');
      await takeTurn(importId, stop.signal);
    }),
    drain<DossierTurn>(boss, dossierTurns.name, stop.signal, async ({ dossierId }) => {
      const { makeWhole } = await import('../dossiers/make-whole');
      await makeWhole(dossierId, stop.signal);
    }),
  ];
  const look = () => Promise.all([sweep(), sweepDossiers()]).catch(tell);
  const sweeping = setInterval(look, sweepMs);
  await look();
  return async () => {
    stop.abort();
    clearInterval(sweeping);
    await Promise.all(working);
    await boss.stop({ graceful: false });
  };
}

/**
 * Works a queue, one job after the other, until it is to stop. pg-boss could do this too; it does not
 * wait for what it stores of a job, and where that cannot be stored it ends the process, with whatever
 * else is worked there.
 */
async function drain<Turn extends object>(
  boss: PgBoss,
  queue: string,
  stop: AbortSignal,
  work: (turn: Turn) => Promise<void>,
): Promise<void> {
  while (!stop.aborted) {
    let waitMs = 0;
    try {
      const [job] = (await boss.fetch<Turn>(queue)) ?? [];
      if (!job) waitMs = pollingMs;
      // Whatever becomes of it, it is seen from the tables what is to be done.
      else await work(job.data).finally(() => boss.complete(queue, job.id));
    } catch (error) {
      tell(error);
      waitMs = outageOf(error) ? outageMs : pollingMs;
    }
    if (waitMs > 0) await setTimeout(waitMs, undefined, { signal: stop }).catch(() => {});
  }
}

/** Says what went wrong. */
function tell(error: unknown): void {
  process.stderr.write(`${error instanceof Error ? error.stack : error}\n`);
}
