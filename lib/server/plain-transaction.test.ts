import { describe, expect, it } from 'vitest';
import { makeDesk } from '@/prisma/testing/desk-fixture';
import { db } from './db';
import { plainTransaction } from './plain-transaction';
import { pool } from './pool';

const { reviewer } = await makeDesk();
const nameOf = async (id: string) => (await db().user.findUniqueOrThrow({ where: { id } })).name;

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

  it('is refused where its connection is lost, and the next has another', async () => {
    const lost = plainTransaction(
      (tx) => tx.$queryRaw`SELECT pg_terminate_backend(pg_backend_pid())::text`,
    );
    await expect(lost).rejects.toThrow(/terminat/);
    const answer = await plainTransaction((tx) => tx.$queryRaw`SELECT ${'so'}::text AS "said"`);
    expect(answer).toEqual([{ said: 'so' }]);
    expect(pool().idleCount).toBe(pool().totalCount);
  });
});
