import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Pool } from 'pg';
import { type Migration, migrationsFolder, toMigrationList } from './migration-list';
import { NO_FILTER, openSchemaEngine } from './schema-engine';

/** What the engine says where there is nothing to do. */
const EMPTY = '-- This is an empty migration.';

/**
 * The SQL that leads from some migrations to prisma/schema.prisma.
 *
 * @param pool connections to an empty database, to which the migrations are applied
 * @param root the project's folder
 * @param migrations oldest first
 * @returns the text of a migration, or undefined where the schema asks for nothing new
 */
export async function diffToSchema(
  pool: Pool,
  root: string,
  migrations: readonly Migration[],
): Promise<string | undefined> {
  const path = resolve(root, 'prisma/schema.prisma');
  const content = await readFile(path, 'utf8');
  const engine = await openSchemaEngine(pool);
  try {
    const { stdout } = await engine.diff({
      from: { tag: 'migrations', ...toMigrationList(migrationsFolder(root), migrations) },
      to: { tag: 'schemaDatamodel', files: [{ path, content }] },
      script: true,
      exitCode: null,
      filters: NO_FILTER,
    });
    const sql = stdout?.trim() ?? '';
    return sql === '' || sql === EMPTY ? undefined : `${sql}\n`;
  } finally {
    engine.free();
  }
}
