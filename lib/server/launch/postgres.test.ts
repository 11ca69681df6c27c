import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ensureDatabase } from './database';
import { type Postgres, startPostgres } from './postgres';

// `mkdtemp` makes a folder that only its owner can enter; run as root, PostgreSQL is somebody else.
let folder = '';
let postgres: Postgres;
let client: Client;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'claimdesk-postgres-'));
  postgres = await startPostgres({
    folder: join(folder, 'postgres'),
    superuserPassword: "odd p@ss/word' of 2 %",
    settings: { fsync: 'off' },
  });
  client = new Client({ connectionString: await ensureDatabase(postgres, 'application') });
  await client.connect();
});
afterAll(async () => {
  await client.end();
  await postgres.stop();
  await rm(folder, { recursive: true, force: true });
});

describe('the built-in PostgreSQL', () => {
  it('runs as somebody who is not root, below a folder that only its owner can enter', async () => {
    expect((await stat(folder)).mode & 0o077).toBe(0);
    expect((await stat(join(folder, 'postgres', 'postmaster.pid'))).uid).not.toBe(0);
  });

  it('gives the application a role that owns its database and no more', async () => {
    const { rows } = await client.query(
      'SELECT rolsuper, rolcreaterole, rolcreatedb FROM pg_roles WHERE rolname = current_user',
    );
    expect(rows).toEqual([{ rolsuper: false, rolcreaterole: false, rolcreatedb: false }]);
    await expect(client.query(`SELECT pg_read_file('postmaster.pid')`)).rejects.toThrow('denied');
  });

  it('lets nobody in without the password', async () => {
    const url = new URL(postgres.superuserUrl('postgres'));
    url.password = 'guess';
    const stranger = new Client({ connectionString: url.href });
    await expect(stranger.connect()).rejects.toMatchObject({ code: '28P01' });
  });

  it('sorts alike on every machine and knows letters of every script', async () => {
    const { rows } = await client.query(`SELECT lower('ÀЖ') AS lower, 'É' > 'Z' AS by_code_point`);
    expect(rows).toEqual([{ lower: 'àж', by_code_point: true }]);
  });

  it('can be started anew on the same folder', async () => {
    await client.end();
    await postgres.stop();
    const cluster = join(folder, 'postgres');
    postgres = await startPostgres({ folder: cluster, superuserPassword: "odd p@ss/word' of 2 %" });
    client = new Client({ connectionString: await ensureDatabase(postgres, 'changed') });
    await client.connect();
    expect((await client.query('SELECT current_database() AS name')).rows).toEqual([
      { name: 'claimdesk' },
    ]);
  });
});
