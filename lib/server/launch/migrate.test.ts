import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Client, Pool } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { env } from '@/lib/server/env';
import { migrate } from './migrate';
import { diffToSchema } from './migration-diff';
import { migrationsFolder, readMigrations } from './migration-list';

const root = resolve('.');
const url = new URL(env().DATABASE_URL);
const own = url.pathname.slice(1);
const client = new Client({ connectionString: url.href });

async function emptyDatabase(name: string): Promise<string> {
  await client.query(`CREATE DATABASE ${own}_${name}`);
  return Object.assign(new URL(url), { pathname: `/${own}_${name}` }).href;
}

beforeAll(() => client.connect());
afterAll(() => client.end());

describe('migrate', () => {
  it('applies every migration once, and finds nothing to do the second time', async () => {
    const names = (await readMigrations(migrationsFolder(root))).map(({ name }) => name);
    const empty = await emptyDatabase('once');
    expect(await migrate(empty, root)).toEqual(names);
    expect(await migrate(empty, root)).toEqual([]);
  });

  it('keeps the checksums the Prisma CLI would compare', async () => {
    const { rows } = await client.query(
      'SELECT migration_name AS name, checksum FROM _prisma_migrations ORDER BY 1',
    );
    const migrations = await readMigrations(migrationsFolder(root));
    expect(rows).toEqual(migrations.map(({ name, checksum }) => ({ name, checksum })));
  });

  it('lets one of several copies that start together apply, while the others wait', async () => {
    const empty = await emptyDatabase('together');
    const applied = await Promise.all([1, 2, 3].map(() => migrate(empty, root)));
    expect(applied.filter((names) => names.length > 0)).toHaveLength(1);
  });

  it('makes exactly the tables of prisma/schema.prisma', async () => {
    const pool = new Pool({ connectionString: await emptyDatabase('compared') });
    const migrations = await readMigrations(migrationsFolder(root));
    // Where this fails, `npm run migration -- name` writes what is missing.
    expect(await diffToSchema(pool, root, migrations)).toBeUndefined();
    await pool.end();
  });

  it('goes on after PostgreSQL broke off in the middle of a migration, of which nothing is left', async () => {
    const other = await mkdtemp(join(tmpdir(), 'claimdesk-migrations-'));
    const write = async (name: string, sql: string) => {
      const folder = join(migrationsFolder(other), name);
      await mkdir(folder, { recursive: true });
      await writeFile(join(folder, 'migration.sql'), sql);
    };
    await write('1_first', 'CREATE TABLE hold AS SELECT 60 AS seconds;');
    await write(
      '2_second',
      'CREATE TABLE half (); SELECT pg_sleep(seconds) FROM hold; CREATE TABLE whole ();',
    );
    const broken = await emptyDatabase('broken');
    const first = migrate(broken, other).catch((error: unknown) => error);
    const name = new URL(broken).pathname.slice(1);
    const end = async () =>
      (
        await client.query(
          `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
          WHERE datname = $1 AND state = 'active' AND wait_event = 'PgSleep'`,
          [name],
        )
      ).rowCount;
    await expect.poll(end).toBe(1);
    expect(await first).toBeInstanceOf(Error);
    const pool = new Pool({ connectionString: broken });
    await pool.query('UPDATE hold SET seconds = 0');
    expect(await migrate(broken, other)).toEqual(['2_second']);
    await pool.end();
    expect(await migrate(broken, other)).toEqual([]);
    await rm(other, { recursive: true });
  });
});
