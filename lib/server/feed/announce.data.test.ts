import { Client } from 'pg';
import { expect, it } from 'vitest';
import { transaction } from '../db';
import { env } from '../env';
import { plainTransaction } from '../plain-transaction';
import { closePool } from '../pool';

/** Counts what is announced, as a process that listens hears it. */
async function listen() {
  const heard = { times: 0 };
  const client = new Client({ connectionString: env().DATABASE_URL });
  await client.connect();
  client.on('notification', ({ channel, payload }) => {
    expect([channel, payload]).toEqual(['ledger_grows', '']);
    heard.times += 1;
  });
  await client.query('LISTEN ledger_grows');
  return { heard, end: () => client.end() };
}

const change = () => plainTransaction((tx) => tx.$executeRaw`SELECT 1`);

it('is heard after each transaction, of either kind, and once of many that end together', async () => {
  const { heard, end } = await listen();
  await transaction((tx) => tx.$executeRaw`SELECT 1`);
  await expect.poll(() => heard.times).toBe(1);
  await change();
  await expect.poll(() => heard.times).toBe(2);
  await Promise.all(Array.from({ length: 100 }, change));
  await expect.poll(() => heard.times).toBeGreaterThan(2);
  expect(heard.times).toBeLessThan(100);
  const before = heard.times;
  await change();
  await expect.poll(() => heard.times).toBeGreaterThan(before);
  await end();
});

it('is lost with the connections of its process, and harms nothing', async () => {
  await change();
  await closePool();
  const { heard, end } = await listen();
  await change();
  await expect.poll(() => heard.times).toBeGreaterThan(0);
  await end();
});
