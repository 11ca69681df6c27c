import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { setEnv } from '@/lib/server/env';
import { ensureDatabase } from '@/lib/server/launch/database';
import { migrate } from '@/lib/server/launch/migrate';
import { startPostgres } from '@/lib/server/launch/postgres';
import { closePool } from '@/lib/server/pool';

/**
 * Points the data layer in this process at an embedded PostgreSQL of its own, as `npm start` would
 * set it up, with every write on the disk. Answers with what takes it down again, `end`, and with
 * `checkpoint`: what was made up in minutes is then in its place on the disk, as on a desk that has
 * grown over months, and not still on its way there while something else is measured.
 */
export async function beginDatabase(): Promise<{
  checkpoint: () => Promise<void>;
  end: () => Promise<void>;
}> {
  const folder = await mkdtemp(join(tmpdir(), 'claimdesk-bench-'));
  const password = () => randomBytes(16).toString('hex');
  const postgres = await startPostgres({
    folder: join(folder, 'postgres'),
    superuserPassword: password(),
  });
  const url = await ensureDatabase(postgres, password());
  await migrate(url);
  setEnv({
    DATABASE_URL: url,
    NEXTAUTH_SECRET: password(),
    NEXTAUTH_URL: 'http://127.0.0.1:3000',
  });
  return {
    checkpoint: async () => {
      const client = new Client({ connectionString: postgres.superuserUrl('postgres') });
      await client.connect();
      await client.query('CHECKPOINT');
      await client.end();
    },
    end: async () => {
      await closePool();
      await postgres.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
