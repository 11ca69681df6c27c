import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Client } from 'pg';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Postgres, startPostgres } from '@/lib/server/launch/postgres';
import { newDataFolder, runClaimdesk, stop, stopAll } from './testing/claimdesk';

const data = await newDataFolder();
let postgres: Postgres;

beforeAll(async () => {
  postgres = await startPostgres({
    folder: join(data, 'newsroom'),
    superuserPassword: 'known',
    settings: { fsync: 'off' },
  });
  await query('postgres', 'CREATE DATABASE newsroom');
});
afterEach(stopAll);
afterAll(async () => {
  await postgres.stop();
  await rm(data, { recursive: true, force: true });
});

async function query(database: string, text: string) {
  const client = new Client({ connectionString: postgres.superuserUrl(database) });
  await client.connect();
  const { rows } = await client.query(text);
  await client.end();
  return rows;
}

/** An import of two files as the API leaves it when it has started one. */
const started = `
  WITH desk AS (INSERT INTO "Desk" ("id", "slug", "name") VALUES (gen_random_uuid(), 'd', 'D') RETURNING "id"),
  person AS (INSERT INTO "User" ("id", "email", "name", "passwordHash")
    VALUES (gen_random_uuid(), 'p@desk.example', 'P', 'none') RETURNING "id"),
  member AS (INSERT INTO "Membership" ("deskId", "userId", "role")
    SELECT desk."id", person."id", 'REVIEWER' FROM desk, person),
  import AS (INSERT INTO "Import" ("id", "deskId", "addedById", "state", "waitingCount")
    SELECT gen_random_uuid(), desk."id", person."id", 'RUNNING', 2 FROM desk, person RETURNING "id", "deskId")
  INSERT INTO "ImportItem" ("id", "importId", "deskId", "name", "sha256", "content", "articleId")
  SELECT gen_random_uuid(), "id", "deskId", n || '.txt', n, convert_to('The fire hurt ' || n || ' people.', 'UTF8'), gen_random_uuid()
  FROM import, unnest(ARRAY['two', 'three']) n`;

const state = async () => (await query('newsroom', 'SELECT "state" FROM "Import"'))[0]?.state;

const worker = (env: Record<string, string>) => runClaimdesk({ data, env, script: 'worker' });

describe('npm run worker', () => {
  it('brings the database up to date, works what waits there, and stops when it is asked', async () => {
    const DATABASE_URL = postgres.superuserUrl('newsroom');
    const run = await worker({ DATABASE_URL, CLAIMDESK_WORK: '1' });
    await run.printed('Working with one process');
    await query('newsroom', started);
    await expect.poll(state, { timeout: 50_000 }).toBe('DONE');
    expect(await query('newsroom', 'SELECT FROM "Article"')).toHaveLength(2);
    expect(await stop(run)).toMatchObject({ code: 0 });
    const others = `SELECT FROM pg_stat_activity WHERE datname = 'newsroom' AND pid <> pg_backend_pid()`;
    await expect.poll(() => query('newsroom', others)).toEqual([]);
  });

  it.each([
    [{}, 'so that must be set'],
    [{ CLAIMDESK_WORK: '0', DATABASE_URL: 'postgresql://127.0.0.1/none' }, 'no work to do here'],
  ])('says in one sentence what keeps it from working: %j', async (env, sentence) => {
    const { code, output } = await (await worker(env)).ended;
    expect(code).toBe(1);
    expect(output).toContain(sentence);
    expect(output.trim().split('\n')).toHaveLength(1);
  });
});
