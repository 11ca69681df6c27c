import { once } from 'node:events';
import { Pool, type PoolClient } from 'pg';
import { readConnection } from './env';

type Held = { pool: Pool; open: Set<PoolClient> };

// One pool a process, for everything that talks to the database. It hangs on globalThis because
// the launcher, which closes it, and the pages, which use it, each load a copy of this module.
const held: { claimdeskPool?: Held } = globalThis as object;

/** How long a query that is still running may hold up a stop, in ms. */
const patience = 5000;

// Whatever the server, the database or the role is set to: Prisma takes every moment that it is told
// for one in UTC, and a moment's day is that in UTC.
const session = "SET TimeZone = 'UTC'; SET DateStyle = 'ISO'";

/** The process's connections to PostgreSQL, made at the first use so that a build needs none. */
export function pool(): Pool {
  held.claimdeskPool ??= makePool();
  return held.claimdeskPool.pool;
}

/** The same where they are open, for what is not worth opening them anew: a process that stops says no more. */
export const openPool = (): Pool | undefined => held.claimdeskPool?.pool;

function makePool(): Held {
  const { DATABASE_URL: connectionString, CLAIMDESK_CONNECTIONS: max } = readConnection();
  const made = new Pool({
    connectionString,
    max,
    // What is asked for on a connection is sent without waiting for the answer before.
    pipeline: true,
    onConnect: (client) => client.query(session),
  });
  const open = new Set<PoolClient>();
  made.on('connect', (client) => open.add(client));
  made.on('remove', (client) => open.delete(client));
  // A PostgreSQL that restarts ends the connections nobody uses at the moment. The pool has let
  // go of them by now and opens others when they are needed; unheard, it would end the process.
  made.on('error', ({ message }) => {
    process.stderr.write(`A connection to PostgreSQL was lost: ${message}\n`);
  });
  return { pool: made, open };
}

/** Closes every connection, after which PostgreSQL can stop without breaking one off. */
export async function closePool(): Promise<void> {
  if (!held.claimdeskPool) return;
  const { pool: closing, open } = held.claimdeskPool;
  delete held.claimdeskPool;
  const signal = AbortSignal.timeout(patience);
  try {
    void closing.end();
    // `end` is done when it has said goodbye; PostgreSQL may stop once it was heard.
    while (open.size > 0) await once(closing, 'remove', { signal });
  } catch (error) {
    // The rest is broken off by PostgreSQL.
    if (!signal.aborted) throw error;
  }
}
