import { describe, expect, it } from 'vitest';
import { makeDesk } from '@/prisma/testing/desk-fixture';
import { db, type Statements } from './db';
import { plainTransaction } from './plain-transaction';
import { pool } from './pool';

const { reviewer } = await makeDesk();
const nameOf = async (id: string) => (await db().user.findUniqueOrThrow({ where: { id } })).name;

/** Also the connection on which the ledger is announced is given back. */
const expectAllIdle = () => expect.poll(() => pool().totalCount - pool().idleCount).toBe(0);

describe('a plain transaction', () => {
  it('stands as a whole', async () => {
    const changed = await plainTransaction(async (tx) => {
      const rename = (name: string) =>
        tx.$executeRaw`UPDATE "User" SET "name" = ${name} WHERE "id" = ${reviewer.userId}::uuid`;
      return [await rename('Ada'), await rename('O\'Neil; DROP TABLE "User" -- $1')];
    });
    expect(changed).toEqual([1, 1]);
    expect(await nameOf(reviewer.userId)).toBe('O\'Neil; DROP TABLE "User" -- $1');
  });

  it('falls as a whole, whether PostgreSQL refuses or the work does', async () => {
    const before = await nameOf(reviewer.userId);
    const rename = plainTransaction(async (tx) => {
      await tx.$executeRaw`UPDATE "User" SET "name" = 'Else' WHERE "id" = ${reviewer.userId}::uuid`;
      await tx.$executeRaw`UPDATE "User" SET "email" = 'UPPER CASE'`;
    });
    await expect(rename).rejects.toThrow(/User_email_is_lower_case/);
    const giveUp = plainTransaction(async (tx) => {
      await tx.$executeRaw`UPDATE "User" SET "name" = 'Else' WHERE "id" = ${reviewer.userId}::uuid`;
      throw new Error('No.');
    });
    await expect(giveUp).rejects.toThrow('No.');
    expect(await nameOf(reviewer.userId)).toBe(before);
  });

  it('falls too where the work gives up before it has asked for anything', async () => {
    const giveUp = plainTransaction((): Promise<void> => {
      throw new Error('No.');
    });
    await expect(giveUp).rejects.toThrow('No.');
    await expectAllIdle();
    const answer = await plainTransaction((tx) => tx.$queryRaw`SELECT ${'so'}::text AS "said"`);
    expect(answer).toEqual([{ said: 'so' }]);
  });

  it('runs what is asked for at once in that order, and nothing after what failed', async () => {
    const rename = (tx: Statements, name: string) =>
      tx.$executeRaw`UPDATE "User" SET "name" = ${name} WHERE "id" = ${reviewer.userId}::uuid`;
    const read = (tx: Statements) =>
      tx.$queryRaw<
        { name: string }[]
      >`SELECT "name" FROM "User" WHERE "id" = ${reviewer.userId}::uuid`;
    const seen = await plainTransaction((tx) =>
      Promise.all([rename(tx, 'One'), read(tx), rename(tx, 'Two'), read(tx)]),
    );
    expect(seen).toEqual([1, [{ name: 'One' }], 1, [{ name: 'Two' }]]);
    const failed = plainTransaction((tx) =>
      Promise.all([rename(tx, 'Three'), tx.$queryRaw`SELECT 1 / 0`, rename(tx, 'Four')]),
    );
    await expect(failed).rejects.toThrow('division by zero');
    expect(await nameOf(reviewer.userId)).toBe('Two');
    await expectAllIdle();
  });

  it('lets a statement that was sent with a lock see what the one before has left', async () => {
    const lock = (tx: Statements) =>
      tx.$queryRaw`SELECT "id" FROM "User" WHERE "id" = ${reviewer.userId}::uuid FOR UPDATE`;
    const append = () =>
      plainTransaction(async (tx) => {
        const [, [row]] = await Promise.all([
          lock(tx),
          tx.$queryRaw<{ name: string }[]>`
            SELECT "name" FROM "User" WHERE "id" = ${reviewer.userId}::uuid`,
        ]);
        await tx.$executeRaw`
          UPDATE "User" SET "name" = ${`${row?.name}.`} WHERE "id" = ${reviewer.userId}::uuid`;
      });
    await Promise.all(Array.from({ length: 8 }, append));
    expect(await nameOf(reviewer.userId)).toBe('Two........');
  });

  it('is refused where its connection is lost, and the next has another', async () => {
    const lost = plainTransaction(
      (tx) => tx.$queryRaw`SELECT pg_terminate_backend(pg_backend_pid())::text`,
    );
    await expect(lost).rejects.toThrow(/terminat/);
    const answer = await plainTransaction((tx) => tx.$queryRaw`SELECT ${'so'}::text AS "said"`);
    expect(answer).toEqual([{ said: 'so' }]);
    await expectAllIdle();
  });
});
