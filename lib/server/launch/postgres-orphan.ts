import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { codeOf } from './launch-error';
import { SUPERUSER } from './postgres-folder';
import { isAlive } from './process-identity';

/** What a running PostgreSQL writes into its folder. */
export type Postmaster = { pid: number; port: number; status: string };

/** @returns what `postmaster.pid` says, or undefined where there is none or it is still being written */
export async function readPostmaster(folder: string): Promise<Postmaster | undefined> {
  const text = await readFile(join(folder, 'postmaster.pid'), 'utf8').catch(() => '');
  const lines = text.split('\n');
  const pid = Number(lines[0]);
  const port = Number(lines[3]);
  if (!(pid > 0 && port > 0)) return undefined;
  return { pid, port, status: lines[7]?.trim() ?? '' };
}

/** PostgreSQL refuses a session with this code while it starts or stops: it has to be asked again. */
const NOT_NOW = '57P03';

/** Whether the PostgreSQL on this port knows our password and works on our folder. */
async function isOurs(port: number, folder: string, password: string): Promise<boolean> {
  const client = new Client({
    host: '127.0.0.1',
    port,
    user: SUPERUSER,
    password,
    database: 'postgres',
    connectionTimeoutMillis: 5000,
  });
  // A server that goes away mid-sentence is reported by the query as well.
  client.on('error', () => {});
  try {
    await client.connect();
    const { rows } = await client.query('SHOW data_directory');
    return rows[0]?.data_directory === folder;
  } catch (error) {
    return codeOf(error) === NOT_NOW;
  } finally {
    await client.end().catch(() => {});
  }
}

/**
 * Stops a PostgreSQL that outlived the Claimdesk which started it (killed, or a crash). A number
 * in a file proves nothing, because process ids are used again: only a server that knows our
 * password and our folder is stopped. A file without a process is left to PostgreSQL itself.
 *
 * @param folder the absolute path of the cluster
 * @param password of its superuser
 */
export async function stopOrphan(folder: string, password: string): Promise<void> {
  const postmaster = await readPostmaster(folder);
  if (postmaster === undefined || !isAlive(postmaster.pid)) return;
  if (!(await isOurs(postmaster.port, folder, password))) return;
  process.kill(postmaster.pid, 'SIGINT');
  while (isAlive(postmaster.pid)) await pause(20);
}
