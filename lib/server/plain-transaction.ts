import type { PoolClient } from 'pg';
import { statementName } from '@/prisma/client';
import { Prisma } from '@/prisma/generated/client';
import type { Statements } from './db';
import { announce } from './feed/announce';
import { pool } from './pool';

/**
 * Runs `work` in one transaction of plain statements, past the Prisma client, whose share in a
 * short transaction is greater than PostgreSQL's. It is for what everybody does all the time: each
 * statement keeps its name and plan on the connection, so it has to be the same text whatever the
 * values are. JSON goes in as a string. Statements that need no answer of one another can be asked
 * for at once: they run in the order in which they were asked for, each seeing what the one before
 * has left, and travel together.
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
    const answer = await together(client, () => {
      const begun = client.query('BEGIN');
      // Every statement hears of it; where there is none nobody would.
      begun.catch(() => {});
      return work(statementsOn(client, begun));
    });
    await client.query('COMMIT');
    announce();
    return answer;
  } catch (error) {
    await client.query('ROLLBACK').catch(lose);
    throw error;
  } finally {
    client.off('error', lose);
    client.release(lost);
  }
}

/** Writes what `ask` asks for, until it first waits, to the connection at once: PostgreSQL wakes up once for all of it. */
function together<T>({ connection }: PoolClient, ask: () => T): T {
  connection.stream.cork();
  try {
    return ask();
  } finally {
    connection.stream.uncork();
  }
}

function statementsOn(client: PoolClient, begun: Promise<unknown>): Statements {
  const run = async (statement: TemplateStringsArray | Prisma.Sql, values: unknown[]) => {
    const sql = 'raw' in statement ? Prisma.sql(statement, ...values) : statement;
    const { text } = sql;
    const asked = client.query({ name: statementName(text), text, values: sql.values });
    return (await Promise.all([asked, begun]))[0];
  };
  return {
    $queryRaw: async <T>(statement: TemplateStringsArray | Prisma.Sql, ...values: unknown[]) =>
      // The caller says what the rows are, as with Prisma's own.
      (await run(statement, values)).rows as T,
    $executeRaw: async (statement, ...values) => (await run(statement, values)).rowCount ?? 0,
  };
}
