import PgBoss from 'pg-boss';
import { pool } from '../pool';

/** What pg-boss keeps its tables in, beside ours. */
export const jobsSchema = 'pgboss';

/** Where pg-boss's statements go: a connection or a pool of pg. */
type Connection = { query: (text: string, values?: unknown[]) => Promise<{ rows: unknown[] }> };

/** How long a job may take before it is taken for dead and given to somebody else, in seconds. */
const expireInSeconds = 300;

/**
 * A pg-boss on connections of ours, not started: it can send. Nothing is retried, because what a
 * job was to do is seen from the tables, and found again by `sweep`.
 */
export function makeBoss(connection: Connection, options: { migrate: boolean }): PgBoss {
  const boss = new PgBoss({
    ...options,
    schema: jobsSchema,
    db: { executeSql: (text, values) => connection.query(text, values) },
    schedule: false,
    expireInSeconds,
    retryLimit: 0,
    deleteAfterDays: 1,
    archiveCompletedAfterSeconds: 3600,
  });
  boss.on('error', ({ message }) => process.stderr.write(`The job queue: ${message}\n`));
  return boss;
}

// It hangs on globalThis because Next.js loads this file once for each of its bundles.
const held: { claimdeskBoss?: PgBoss } = globalThis as object;

/** The process's pg-boss for sending jobs. */
export function boss(): PgBoss {
  held.claimdeskBoss ??= makeBoss(
    { query: (...asked) => pool().query(...asked) },
    { migrate: false },
  );
  return held.claimdeskBoss;
}
