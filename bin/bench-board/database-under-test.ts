import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setEnv } from '@/lib/server/env';
import { ensureDatabase } from '@/lib/server/launch/database';
import { migrate } from '@/lib/server/launch/migrate';
import { startPostgres } from '@/lib/server/launch/postgres';
import { closePool } from '@/lib/server/pool';

/**
 * Points the data layer in this process at an embedded PostgreSQL of its own, as `npm start` would
 * set it up, with every write on the disk. Answers with what takes it down again.
 */
export async function beginDatabase(): Promise<() => Promise<void>> {
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
  return async () => {
    await closePool();
    await postgres.stop();
    await rm(folder, { recursive: true, force: true });
  };
}
