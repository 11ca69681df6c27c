import { afterEach, describe, expect, it, vi } from 'vitest';
import { db } from './db';
import { closePool, pool } from './pool';

const endOthers =
  'SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()';

afterEach(() => vi.restoreAllMocks());

describe('the pool', () => {
  it('is one for the whole process, the Prisma client included', async () => {
    expect(pool()).toBe(pool());
    await db().desk.count();
    expect(pool().totalCount).toBe(1);
  });

  it('says that PostgreSQL ended a connection nobody used, and opens another', async () => {
    const said = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    const [idle, ender] = [await pool().connect(), await pool().connect()];
    idle.release();
    await ender.query(endOthers);
    await expect.poll(() => said.mock.calls.length).toBe(1);
    expect(said.mock.calls[0]?.[0]).toMatch(
      /^A connection to PostgreSQL was lost: terminating connection .*\n$/,
    );
    ender.release();
    expect(await db().desk.count()).toBe(0);
  });

  it('has closed every connection once it is closed', async () => {
    const before = pool();
    const clients = await Promise.all([before.connect(), before.connect(), before.connect()]);
    let ended = 0;
    for (const client of clients) {
      client.once('end', () => {
        ended += 1;
      });
      client.release();
    }
    await closePool();
    expect(ended).toBe(3);
    expect(pool()).not.toBe(before);
  });

  it('can be closed and used again by the Prisma client', async () => {
    await db().desk.count();
    await closePool();
    expect(await db().desk.count()).toBe(0);
    await closePool();
  });

  it('tells the same moments and days whatever zone PostgreSQL is set to', async () => {
    const [row] = (await pool().query('SELECT quote_ident(current_database()) AS "name"')).rows;
    await pool().query(`ALTER DATABASE ${row.name} SET timezone TO 'Asia/Kolkata'`);
    await pool().query(`ALTER DATABASE ${row.name} SET datestyle TO 'German'`);
    await closePool();
    const moment = new Date('2026-11-28T20:15:00.123Z');
    const { id } = await db().desk.create({
      data: { slug: 'zone', name: 'A desk', createdAt: moment },
      select: { id: true },
    });
    expect(await db().desk.findUnique({ where: { id }, select: { createdAt: true } })).toEqual({
      createdAt: moment,
    });
    const found = await db().$queryRaw`
      SELECT "createdAt", "createdAt"::date::text AS "day" FROM "Desk" WHERE "id" = ${id}::uuid`;
    expect(found).toEqual([{ createdAt: moment, day: '2026-11-28' }]);
  });

  it('is closed already where nothing was asked', async () => {
    await closePool();
    await closePool();
  });
});
