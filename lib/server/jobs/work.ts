import type PgBoss from 'pg-boss';
import { sweepDossiers } from '../dossiers/sweep-dossiers';
import { sweep } from '../imports/sweep';
import { pool } from '../pool';
import { makeBoss } from './boss';
import { type DossierTurn, dossierTurns, type ImportTurn, importTurns } from './queues';

/** How often what nobody works is looked for, in ms. */
const sweepMs = 20_000;

/** How often the queue is looked into where nothing was in it, in seconds. */
const pollingIntervalSeconds = 1;

/**
 * Works the jobs of the queues in this process, one of each at a time, until it is stopped.
 *
 * @returns what stops it: what is being worked is finished, and the rest is left to others
 */
export async function startWork(): Promise<() => Promise<void>> {
  const stop = new AbortController();
  const boss = makeBoss({ query: (...asked) => pool().query(...asked) }, { migrate: false });
  await boss.start();
  await drain<ImportTurn>(boss, importTurns.name, async ({ importId }) => {
    // What does the work is large, and loaded when there is some.
    const { takeTurn } = await import('../imports/take-turn');
    await takeTurn(importId, stop.signal);
  });
  await drain<DossierTurn>(boss, dossierTurns.name, async ({ dossierId }) => {
    const { makeWhole } = await import('../dossiers/make-whole');
    await makeWhole(dossierId, stop.signal);
  });
  const look = () => tell(Promise.all([sweep(), sweepDossiers()])).catch(() => {});
  const sweeping = setInterval(look, sweepMs);
  await look();
  return async () => {
    stop.abort();
    clearInterval(sweeping);
    await boss.stop({ timeout: 60_000 });
  };
}

/**
 * Works a queue, one job after the other. Where there was one the queue is looked into again at once:
 * pg-boss waits between two looks, so that a thousand short jobs would take a thousand seconds.
 */
async function drain<Turn extends object>(
  boss: PgBoss,
  queue: string,
  work: (turn: Turn) => Promise<void>,
): Promise<void> {
  const worker: string = await boss.work<Turn>(queue, { pollingIntervalSeconds }, async ([job]) => {
    if (!job) return;
    boss.notifyWorker(worker);
    await tell(work(job.data));
  });
}

/** Says what went wrong with a job, and lets pg-boss know of it too. */
async function tell(work: Promise<unknown>): Promise<void> {
  try {
    await work;
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.stack : error}\n`);
    throw error;
  }
}
