import { createHash } from 'node:crypto';
import { PrismaPg } from '@prisma/adapter-pg';
import type { Pool } from 'pg';
import { PrismaClient } from './generated/client';

/** A client on the connections of `pool`, which stays its maker's to end. */
export function createClient(pool: Pool): PrismaClient {
  return new PrismaClient({ adapter: new PrismaPg(pool, { statementNameGenerator: nameFor }) });
}

/**
 * The name under which a connection keeps a statement with its plan. What reads a row with all
 * that hangs on it takes PostgreSQL longer to plan than to run, and its plan is the same whatever
 * row it is. Other statements have no name and are planned for the values they come with.
 */
function nameFor({ sql }: { sql: string }): string {
  return sql.includes('LEFT JOIN LATERAL')
    ? createHash('sha1').update(sql).digest('base64url')
    : '';
}
