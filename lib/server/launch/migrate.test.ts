import { resolve } from 'node:path';
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
});
