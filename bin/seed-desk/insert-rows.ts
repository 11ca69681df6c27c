import type { PoolClient } from 'pg';

export type Row = Record<string, string | number | boolean | object | null>;

/** Writes rows of a table, all with the same columns, in one statement. */
export async function insertRows(
  client: PoolClient,
  table: string,
  rows: readonly Row[],
): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const columns = Object.keys(first).map((name) => client.escapeIdentifier(name));
  // The database reads each value as its column has it.
  await client.query(
    `INSERT INTO ${client.escapeIdentifier(table)} (${columns.join(', ')})
     SELECT ${columns.map((column) => `row.${column}`).join(', ')}
     FROM jsonb_populate_recordset(NULL::${client.escapeIdentifier(table)}, $1::jsonb) AS row`,
    [JSON.stringify(rows)],
  );
}
