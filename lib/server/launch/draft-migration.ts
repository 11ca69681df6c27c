import { randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { Pool } from 'pg';
import { diffToSchema } from './migration-diff';
import { migrationsFolder, readMigrations } from './migration-list';
import { startPostgres } from './postgres';

export type Draft = {
  /** The project's folder. */
  root: string;
} & (
  | { /** What the new migration does, in a word or two. */ name: string }
  | {
      /** The name (without its stamp) of the generated migration to write anew. */ rewrite: string;
    }
);

/** "Add assignments" → "add_assignments", the way Prisma names a migration's folder. */
const migrationSlug = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_|_$/g, '');

/** @returns `YYYYMMDDhhmmss` in UTC: migrations are applied in the order of their names */
const migrationStamp = (at: Date): string => at.toISOString().replace(/\D/g, '').slice(0, 14);

async function withScratchPool<T>(work: (pool: Pool) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'claimdesk-migration-'));
  const superuserPassword = randomBytes(16).toString('hex');
  const postgres = await startPostgres({ folder: join(folder, 'postgres'), superuserPassword });
  const pool = new Pool({ connectionString: postgres.superuserUrl('postgres') });
  // Shadow databases are dropped under their idle connections.
  pool.on('error', () => {});
  try {
    return await work(pool);
  } finally {
    await pool.end();
    await postgres.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * Writes a migration with the SQL that leads from the migrations so far to prisma/schema.prisma,
 * found by applying them to a scratch database.
 *
 * @returns the path of the file written, or undefined where the schema asks for nothing new
 */
export async function draftMigration(draft: Draft): Promise<string | undefined> {
  const folder = migrationsFolder(draft.root);
  const all = await readMigrations(folder);
  const rewritten =
    'rewrite' in draft ? all.find((m) => m.name.endsWith(draft.rewrite)) : undefined;
  // What comes after the rewritten one is written by hand, on top of its tables.
  const base = rewritten === undefined ? all : all.filter((m) => m.name < rewritten.name);
  const sql = await withScratchPool((pool) => diffToSchema(pool, draft.root, base));
  if (sql === undefined) return undefined;
  const given = 'rewrite' in draft ? draft.rewrite : draft.name;
  const name = rewritten?.name ?? `${migrationStamp(new Date())}_${migrationSlug(given)}`;
  await mkdir(join(folder, name), { recursive: true });
  const path = join(folder, name, 'migration.sql');
  await writeFile(path, sql);
  return relative(draft.root, path);
}
