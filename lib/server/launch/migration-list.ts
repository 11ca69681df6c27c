import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { MigrationList } from '@prisma/schema-engine-wasm/schema_engine_bg';

/** One folder of prisma/migrations. */
export type Migration = {
  name: string;
  sql: string;
  /** SHA-256 of the SQL in lower-case hexadecimal, as `_prisma_migrations` holds it. */
  checksum: string;
};

/** @returns the absolute path of the migrations of the project in `root` */
export const migrationsFolder = (root: string): string => resolve(root, 'prisma/migrations');

/**
 * Reads every migration of a folder, oldest first.
 *
 * @param folder an absolute path; one that does not exist holds no migrations
 */
export async function readMigrations(folder: string): Promise<Migration[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  return Promise.all(
    names.sort().map(async (name) => {
      const sql = await readFile(join(folder, name, 'migration.sql'), 'utf8');
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') };
    }),
  );
}

/** The same migrations in the shape the schema engine takes. */
export function toMigrationList(folder: string, migrations: readonly Migration[]): MigrationList {
  return {
    baseDir: folder,
    lockfile: { path: 'migration_lock.toml', content: 'provider = "postgresql"\n' },
    shadowDbInitScript: '',
    migrationDirectories: migrations.map(({ name, sql }) => ({
      path: name,
      migrationFile: { path: 'migration.sql', content: { tag: 'ok', value: sql } },
    })),
  };
}
