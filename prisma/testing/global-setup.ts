import { randomBytes } from 'node:crypto';
import { mkdir, readdir, rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { Client } from 'pg';
import type { TestProject } from 'vitest/node';
import { migrate } from '@/lib/server/launch/migrate';
import { startPostgres } from '@/lib/server/launch/postgres';
import { isAlive } from '@/lib/server/launch/process-identity';

declare module 'vitest' {
  export interface ProvidedContext {
    /** A superuser's connection URL of the cluster the data tests run on. */
    clusterUrl: string;
    /** The migrated database every test file gets a copy of. */
    templateDatabase: string;
  }
}

/** What is lost in a crash is only a test: no write has to reach the disk. */
const FAST = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' };

const FOLDERS = '.test';

/** Removes what runs that were killed have left behind. */
async function removeLeftovers(): Promise<void> {
  for (const name of await readdir(FOLDERS)) {
    const pid = Number(name.match(/^data-(\d+)$/)?.[1] ?? process.pid);
    if (!isAlive(pid)) await rm(resolve(FOLDERS, name), { recursive: true, force: true });
  }
}

type OwnPostgres = { url: string; stop: () => Promise<void> };

async function startOwnPostgres(): Promise<OwnPostgres> {
  // A folder per run, so that two runs in one checkout do not meet.
  const folder = resolve(FOLDERS, `data-${process.pid}`);
  await mkdir(folder, { recursive: true });
  await removeLeftovers();
  const postgres = await startPostgres({
    folder: resolve(folder, 'postgres'),
    superuserPassword: randomBytes(16).toString('hex'),
    settings: FAST,
  });
  const stop = async () => {
    await postgres.stop();
    await rm(folder, { recursive: true, force: true });
  };
  return { url: postgres.superuserUrl('postgres'), stop };
}

function withDatabase(url: string, database: string): string {
  const changed = new URL(url);
  changed.pathname = `/${database}`;
  return changed.href;
}

async function dropDatabases(clusterUrl: string, prefix: string): Promise<void> {
  const client = new Client({ connectionString: clusterUrl });
  await client.connect();
  const { rows } = await client.query<{ datname: string }>(
    'SELECT datname FROM pg_database WHERE starts_with(datname, $1)',
    [prefix],
  );
  for (const { datname } of rows) {
    await client.query(`DROP DATABASE ${client.escapeIdentifier(datname)} WITH (FORCE)`);
  }
  await client.end();
}

/**
 * Brings up the PostgreSQL of the data tests, or takes the one named by TEST_DATABASE_URL (as a
 * role that may create databases), and migrates the template database in it.
 *
 * @returns what takes everything down again
 */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const given = process.env.TEST_DATABASE_URL;
  const prefix = `claimdesk_test_${randomBytes(4).toString('hex')}`;
  const own = given === undefined ? startOwnPostgres() : undefined;
  const tearDown = async () => {
    if (own !== undefined) await (await own).stop();
    else if (given !== undefined) await dropDatabases(given, prefix);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    // The listener is gone when it runs (`once`), so the same signal then ends this process.
    process.once(signal, () => tearDown().finally(() => process.kill(process.pid, signal)));
  }
  const clusterUrl = given ?? (await own)?.url ?? '';

  const client = new Client({ connectionString: clusterUrl });
  await client.connect();
  await client.query(`CREATE DATABASE ${prefix}`);
  await client.end();
  await migrate(withDatabase(clusterUrl, prefix));

  project.provide('clusterUrl', clusterUrl);
  project.provide('templateDatabase', prefix);
  return tearDown;
}
