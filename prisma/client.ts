import { createHash } from 'node:crypto';
import { PrismaPg } from '@prisma/adapter-pg';
import type { Pool } from 'pg';
import { PrismaClient } from './generated/client';

/** A client on the connections of `pool`, which stays its maker's to end. */
export function createClient(pool: Pool): PrismaClient {
  return new PrismaClient({ adapter: new PrismaPg(pool, { statementNameGenerator: nameFor }) });
}

/**
 * Which statements keep their plan on a connection. What reads a row with all that hangs on it takes
 * PostgreSQL longer to plan than to run, and its plan is the same whatever row it is. Other
 * statements have no name and are planned for the values they come with.
 */
function nameFor({ sql }: { sql: string }): string {
  const readsAll = sql.includes('LEFT JOIN LATERAL') || sql.includes('json_build_object');
  return readsAll ? statementName(sql) : '';
}

const names = new Map<string, string>();

/** The name under which a connection keeps a statement with its plan. */
export function statementName(sql: string): string {
  const known = names.get(sql);
  if (known !== undefined) return known;
  const name = createHash('sha1').update(sql).digest('base64url');
  // Prisma writes lists of values into some statements, so there is no end of them.
  if (names.size < 1000) names.set(sql, name);
  return name;
}
