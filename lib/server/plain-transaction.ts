import type { PoolClient } from 'pg';
import { statementName } from '@/prisma/client';
import { Prisma } from '@/prisma/generated/client';
import type { Statements } from './db';
import { pool } from './pool';

/**
 * Runs `work` in one transaction of plain statements, past the Prisma client, whose share in a
 * short transaction is greater than PostgreSQL's. It is for what everybody does all the time: each
 * statement keeps its name and plan on the connection, so it has to be the same text whatever the
 * values are. JSON goes in as a string.
 */
export async function plainTransaction<T>(work: (tx: Statements) => Promise<T>): Promise<T> {
  const client = await pool().connect();
  let lost: Error | undefined;
  const lose = (error: Error) => {
    lost = error;
  };
  // The statement that was running is refused too; unheard, this would end the process.
  client.on('error', lose);
  try {
    await client.query('BEGIN');
    const answer = await work(statementsOn(client));
    await client.query('COMMIT');
    return answer;
  } catch (error) {
    await client.query('ROLLBACK').catch(lose);
    throw error;
  } finally {
    client.off('error', lose);
    client.release(lost);
  }
}

function statementsOn(client: PoolClient): Statements {
  const run = (statement: TemplateStringsArray | Prisma.Sql, values: unknown[]) => {
    const sql = 'raw' in statement ? Prisma.sql(statement, ...values) : statement;
    return client.query({ name: statementName(sql.text), text: sql.text, values: sql.values });
  };
  return {
    $queryRaw: async <T>(statement: TemplateStringsArray | Prisma.Sql, ...values: unknown[]) =>
      // The caller says what the rows are, as with Prisma's own.
      (await run(statement, values)).rows as T,
    $executeRaw: async (statement, ...values) => (await run(statement, values)).rowCount ?? 0,
  };
}
