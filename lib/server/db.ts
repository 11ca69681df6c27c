import { AsyncLocalStorage } from 'node:async_hooks';
import type { Pool } from 'pg';
import { createClient } from '@/prisma/client';
import { Prisma, type PrismaClient } from '@/prisma/generated/client';
import { announce } from './feed/announce';
import { pool } from './pool';

// One client to the process's pool. It hangs on globalThis because the development server
// evaluates this module anew at every change.
const held: { claimdeskDb?: { client: PrismaClient; on: Pool } } = globalThis as object;

// What a snapshot is open for, and all that this calls, reads in it.
const snapshot = new AsyncLocalStorage<PrismaClient>();

/**
 * The process's Prisma client, made at its first use so that a build needs no database; within
 * `inSnapshot` the snapshot.
 */
export function db(): PrismaClient {
  return snapshot.getStore() ?? client();
}

function client(): PrismaClient {
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
 * so the limit is a minute. Who listens hears of it afterwards.
 */
export async function transaction<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
  const answer = await db().$transaction(work, { timeout: 60_000, maxWait: 10_000 });
  announce();
  return answer;
}

/** Runs what is asked for one after the other: a transaction has one connection. */
function oneByOne() {
  let last: Promise<unknown> = Promise.resolve();
  return <T>(ask: () => Promise<T>): Promise<T> => {
    const next = last.then(ask, ask);
    last = next;
    return next;
  };
}

/** How long a snapshot may stay open, in ms: PostgreSQL keeps for it what others change meanwhile. */
const snapshotMs = 3_600_000;

/**
 * Runs `read` with everything it reads as the database was at one moment, `at`, however long it
 * takes and whatever others change: every query that asks `db()` does so in one transaction, which
 * writes nothing. What is to be stored meanwhile goes past it, through `outside`.
 */
export function inSnapshot<T>(
  read: (snapshot: { at: Date; outside: PrismaClient }) => Promise<T>,
): Promise<T> {
  const outside = client();
  const inTurn = oneByOne();
  const reading = outside.$extends({
    query: { $allOperations: ({ args, query }) => inTurn(() => query(args)) },
  });
  return reading.$transaction(
    async (tx) => {
      await tx.$executeRaw`SET TRANSACTION READ ONLY`;
      const [row] = await tx.$queryRaw<{ at: Date }[]>`SELECT now() AS "at"`;
      if (!row) throw new Error('PostgreSQL tells the time.');
      // A transaction opens no other, which nobody who only reads asks for.
      return snapshot.run(tx as unknown as PrismaClient, () => read({ at: row.at, outside }));
    },
    { isolationLevel: 'RepeatableRead', timeout: snapshotMs, maxWait: 10_000 },
  );
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
