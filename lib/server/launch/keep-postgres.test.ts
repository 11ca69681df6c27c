import { spawnSync } from 'node:child_process';
import { mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { afterEach, expect, it } from 'vitest';
import { ensureDatabase } from './database';
import { keepPostgres } from './keep-postgres';
import { readPostmaster } from './postgres-orphan';
import { isAlive } from './process-identity';

const undo: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const step of undo.splice(0).reverse()) await step();
});

/** A folder to enter for PostgreSQL, which is somebody else where root runs this. */
async function makeFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'claimdesk-kept-'));
  undo.push(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

async function start(folder: string) {
  const said: string[] = [];
  const cluster = join(folder, 'postgres');
  const options = { folder: cluster, superuserPassword: 'a password for this test' };
  const postgres = await keepPostgres(options, (line) => said.push(line));
  undo.push(postgres.stop);
  const url = await ensureDatabase(postgres, 'application');
  return { postgres, said, cluster, url };
}

/** Runs statements on a connection of their own. @returns the first rows, or undefined where it broke off */
async function ask(url: string, statement: string) {
  const client = new Client({ connectionString: url });
  client.on('error', () => {});
  try {
    await client.connect();
    return (await client.query(statement)).rows;
  } catch {
    return undefined;
  } finally {
    await client.end().catch(() => {});
  }
}

const kill = async (cluster: string) => {
  const { pid } = (await readPostmaster(cluster)) ?? { pid: 0 };
  process.kill(pid, 'SIGKILL');
  await expect.poll(() => isAlive(pid)).toBe(false);
};

it('starts a killed PostgreSQL again at the same address, with all that it has acknowledged', async () => {
  const { url, said, cluster } = await start(await makeFolder());
  await ask(url, 'CREATE TABLE kept AS SELECT 1 AS number');
  await kill(cluster);
  await expect
    .poll(() => ask(url, 'SELECT number FROM kept'), { timeout: 30_000 })
    .toEqual([{ number: 1 }]);
  expect(said.at(-1)).toBe('PostgreSQL runs again.');
});

it('stops while it waits to start again, and leaves nothing running', async () => {
  const { postgres, cluster } = await start(await makeFolder());
  await kill(cluster);
  await postgres.stop();
  const { pid } = (await readPostmaster(cluster)) ?? { pid: 0 };
  expect(pid > 0 && isAlive(pid)).toBe(false);
});

it('leaves it at that where somebody has stopped it in order', async () => {
  const { postgres, said, cluster } = await start(await makeFolder());
  process.kill((await readPostmaster(cluster))?.pid ?? 0, 'SIGINT');
  await postgres.gone;
  expect(said).toEqual([]);
});

/** Mounts a file system of 120 MB on a folder. @returns why not, where that is not to be had */
function mountSmall(folder: string): string | null {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) {
    return 'only root on Linux can mount a small file system';
  }
  const options = ['-t', 'tmpfs', '-o', 'size=120m,mode=0711', 'tmpfs', folder];
  const { status, stderr } = spawnSync('mount', options, { encoding: 'utf8' });
  if (status !== 0) return `no small file system can be mounted here: ${stderr}`;
  undo.push(async () => spawnSync('umount', [folder]));
  return null;
}

/** Writes into a file until there is no room any more. @returns what makes room again */
async function fill(folder: string): Promise<() => Promise<void>> {
  const path = join(folder, 'filler');
  const file = await open(path, 'w');
  const zeros = Buffer.alloc(65_536);
  const full = (async () => {
    for (;;) await file.write(zeros);
  })();
  await expect(full).rejects.toMatchObject({ code: 'ENOSPC' });
  await file.close();
  return () => rm(path);
}

/** Writes a row after the other, and the log with it, until PostgreSQL breaks off. @returns how many it acknowledged */
async function writeUntilItBreaks(url: string, { gone }: { gone: () => boolean }) {
  let acknowledged = 0;
  for (let number = 1; !gone(); number += 1) {
    const rows = await ask(url, `INSERT INTO kept VALUES (${number}) RETURNING number`);
    if (rows) acknowledged += 1;
    // This is in the log and nowhere else.
    await ask(url, "SELECT pg_logical_emit_message(true, '', repeat('x', 1000000))");
  }
  return acknowledged;
}

it('waits on a full disk and goes on by itself once there is room: what was acknowledged is there', async ({
  skip,
}) => {
  const folder = await makeFolder();
  const why = mountSmall(folder);
  if (why) return skip(why);
  const { url, said } = await start(folder);
  // With a row there is a page of the table, in which there is room for some more.
  await ask(url, 'CREATE TABLE kept AS SELECT 0 AS number');
  const makeRoom = await fill(folder);
  const count = await writeUntilItBreaks(url, { gone: () => said.length > 0 });
  expect(said[0]).toMatch(/^The disk is full: /);
  expect(count).toBeGreaterThan(0);
  await makeRoom();
  await expect
    .poll(() => ask(url, 'SELECT count(*)::int AS count FROM kept WHERE number > 0'), {
      timeout: 30_000,
    })
    .toEqual([{ count }]);
});
