import { expect } from 'vitest';
import { db } from '@/lib/server/db';

/** Ends the connections on which a statement runs, as a PostgreSQL does that breaks off; waits for one. */
export async function breakOff(statement: string): Promise<void> {
  const end = () => db().$queryRaw`
    SELECT pg_terminate_backend(pid)::text FROM pg_stat_activity
    WHERE datname = current_database() AND query = ${statement} AND state = 'active'`;
  await expect.poll(end).not.toEqual([]);
}
