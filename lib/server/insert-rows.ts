import { Prisma } from '@/prisma/generated/client';
import type { Statements } from './db';

const { raw, sql } = Prisma;

/**
 * Stores many rows of a table in one statement, past the Prisma client, which takes longer to plan a
 * hundred rows than PostgreSQL to store them. Every row has the same members, under the names of the
 * columns; what is left out is what the column has by default.
 */
export async function insertRows<Row extends object>(
  tx: Statements,
  table: Prisma.ModelName,
  rows: readonly Row[],
): Promise<void> {
  const [first] = rows;
  if (!first) return;
  // Names of our own, of the schema: nothing of them comes from outside.
  const columns = Object.keys(first).map((name) => `"${name}"`);
  await tx.$executeRaw(sql`
    INSERT INTO ${raw(`"${table}" (${columns.join(', ')})`)}
    SELECT ${raw(columns.join(', '))}
    FROM jsonb_populate_recordset(NULL::${raw(`"${table}"`)}, ${JSON.stringify(rows)}::jsonb)`);
}
