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

  it('is closed already where nothing was asked', async () => {
    await closePool();
    await closePool();
  });
});
