import { Pool } from 'pg';
import { describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { createClient } from '@/prisma/client';
import { breakOff } from '@/prisma/testing/break-off';
import { db, transaction } from './db';
import { refuse } from './endpoint';
import { outageOf } from './outage';
import { plainTransaction } from './plain-transaction';

const outageIn = (work: Promise<unknown>) => work.then(() => 'none', outageOf);
const sleep = 'SELECT pg_sleep(60)::text';

describe('an outage', () => {
  it.each([
    ['a statement', () => db().$queryRawUnsafe(sleep)],
    ['a transaction', () => transaction((tx) => tx.$queryRawUnsafe(sleep))],
    [
      'a plain transaction',
      () => plainTransaction((tx) => tx.$queryRaw`SELECT pg_sleep(60)::text`),
    ],
  ])('is seen where PostgreSQL breaks off %s', async (_what, run) => {
    const found = outageIn(run());
    await breakOff(sleep);
    expect(await found).toBe('database-away');
  });

  it('is seen where a transaction goes on after its connection was ended', async () => {
    const found = outageIn(
      transaction(async (tx) => {
        const [row] = await tx.$queryRaw<{ pid: number }[]>`SELECT pg_backend_pid() AS "pid"`;
        await db().$queryRaw`SELECT pg_terminate_backend(${row?.pid}::int)::text`;
        const there = () =>
          db().$queryRaw`SELECT FROM pg_stat_activity WHERE pid = ${row?.pid}::int`;
        await expect.poll(there).toEqual([]);
        await tx.user.count();
      }),
    );
    expect(await found).toBe('database-away');
  });

  it('is seen where there is no PostgreSQL', async () => {
    const nowhere = new Pool({ connectionString: 'postgresql://nobody@127.0.0.1:1/none' });
    expect(await outageIn(createClient(nowhere).user.count())).toBe('database-away');
    expect(await outageIn(nowhere.query('SELECT'))).toBe('database-away');
  });

  it('is told to whoever asked, with the truth about what was changed', async () => {
    const log = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    const asked = db().$queryRawUnsafe(sleep).catch(refuse);
    await breakOff(sleep);
    const response = z.instanceof(Response).parse(await asked);
    log.mockRestore();
    expect([response.status, response.headers.get('retry-after')]).toEqual([503, '5']);
    const detail = expect.stringContaining('Whether anything was changed is not known');
    expect(await response.json()).toMatchObject({ detail });
  });

  it('is none where the fault is in what was asked', async () => {
    expect(await outageIn(db().$queryRaw`SELECT 1 / 0`)).toBeNull();
    expect(await outageIn(db().$queryRaw`SELECT FROM "Nothing"`)).toBeNull();
    expect(outageOf('words')).toBeNull();
  });
});
