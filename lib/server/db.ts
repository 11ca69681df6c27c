import type { Pool } from 'pg';
import { createClient } from '@/prisma/client';
import { Prisma, type PrismaClient } from '@/prisma/generated/client';
import { pool } from './pool';

// One client to the process's pool. It hangs on globalThis because the development server
// evaluates this module anew at every change.
const held: { claimdeskDb?: { client: PrismaClient; on: Pool } } = globalThis as object;

/** The process's Prisma client, made at its first use so that a build needs no database. */
export function db(): PrismaClient {
  const on = pool();
  if (held.claimdeskDb?.on !== on) held.claimdeskDb = { client: createClient(on), on };
  return held.claimdeskDb.client;
}

/** The client inside a transaction. */
export type Transaction = Prisma.TransactionClient;

/** What plain statements are asked of: the client, or a transaction of either kind. */
export type Statements = {
  $queryRaw<T>(statement: TemplateStringsArray | Prisma.Sql, ...values: unknown[]): Promise<T>;
  $executeRaw(statement: TemplateStringsArray | Prisma.Sql, ...values: unknown[]): Promise<number>;
};

/**
 * Runs `work` in one transaction: a change, its ledger entry and the counters
 * it moves stand or fall together. Importing a text of 2 MB may take a while,
 * so the limit is a minute.
 */
export function transaction<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
  return db().$transaction(work, { timeout: 60_000, maxWait: 10_000 });
}

/**
 * Runs a creation whose id comes from the client. Where two of the same come
 * at once, the one that loses the race runs again and finds what the other
 * has stored.
 */
export async function createOnce<T>(create: () => Promise<T>): Promise<T> {
  try {
    return await create();
  } catch (error) {
    const lost = error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002';
    if (!lost) throw error;
    return create();
  }
}
