import { Client, Pool } from 'pg';
import { prepareQueues } from '@/lib/server/jobs/prepare-queues';
import {
  type Migration,
  migrationsFolder,
  readMigrations,
  toMigrationList,
} from './migration-list';
import { NO_FILTER, openSchemaEngine } from './schema-engine';

/** Any number will do, as long as every copy of Claimdesk takes the same one. */
const LOCK = 4_732_001;

/**
 * Whether the database already holds exactly these migrations. Answers without the engine, so
 * that an ordinary start does not pay for compiling it.
 */
async function isCurrent(client: Client, migrations: readonly Migration[]): Promise<boolean> {
  const { rows: tables } = await client.query(`SELECT to_regclass('_prisma_migrations') AS name`);
  if (tables[0]?.name === null) return false;
  const { rows } = await client.query<{ migration_name: string; checksum: string }>(
    `SELECT migration_name, checksum FROM _prisma_migrations
     WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL`,
  );
  const applied = new Map(rows.map((row) => [row.migration_name, row.checksum]));
  return (
    applied.size === migrations.length &&
    migrations.every(({ name, checksum }) => applied.get(name) === checksum)
  );
}

/**
 * Brings a database to the newest migration, and does nothing where it is there already. What
 * was applied is kept in `_prisma_migrations`, exactly as `prisma migrate deploy` keeps it.
 * Several copies may start at once: one applies, the others wait for it under a lock. The job queue
 * has a schema of its own, which is made and kept up to date here too.
 *
 * @param databaseUrl a PostgreSQL connection URL
 * @param root the project's folder
 * @returns the names of the migrations applied by this call, oldest first
 * @throws with the engine's message where a migration fails or an applied one was edited
 */
export async function migrate(databaseUrl: string, root = process.cwd()): Promise<string[]> {
  const folder = migrationsFolder(root);
  const migrations = await readMigrations(folder);
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await client.query('SELECT pg_advisory_lock($1)', [LOCK]);
    const isDone = await isCurrent(client, migrations);
    if (!isDone) await forgetBrokenOff(client);
    const applied = isDone ? [] : await applyMigrations(databaseUrl, folder, migrations);
    await prepareQueues(client);
    return applied;
  } finally {
    // Ending the session gives the lock back.
    await client.end();
  }
}

/**
 * Lets a migration be applied again that broke off, because PostgreSQL or this process ended in the
 * middle of it. Its script is one transaction, so nothing of it is there; the engine, which cannot
 * know that, would wait for somebody to look and apply nothing ever after.
 */
async function forgetBrokenOff(client: Client): Promise<void> {
  const { rows } = await client.query(`SELECT to_regclass('_prisma_migrations') AS name`);
  if (rows[0]?.name === null) return;
  await client.query(`UPDATE _prisma_migrations SET rolled_back_at = now()
    WHERE finished_at IS NULL AND rolled_back_at IS NULL AND applied_steps_count = 0`);
}

async function applyMigrations(
  databaseUrl: string,
  folder: string,
  migrations: readonly Migration[],
): Promise<string[]> {
  // One connection, so that a migration's statements follow each other.
  const pool = new Pool({ connectionString: databaseUrl, max: 1 });
  const engine = await openSchemaEngine(pool);
  try {
    const { appliedMigrationNames } = await engine.applyMigrations({
      migrationsList: toMigrationList(folder, migrations),
      filters: NO_FILTER,
    });
    return appliedMigrationNames;
  } finally {
    engine.free();
    await pool.end();
  }
}
