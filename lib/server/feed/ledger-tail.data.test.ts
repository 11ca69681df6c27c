import { Client } from 'pg';
import { afterEach, describe, expect, it } from 'vitest';
import { makeDesk } from '@/prisma/testing/desk-fixture';
import { db } from '../db';
import { env } from '../env';
import { LedgerTail } from './ledger-tail';

const { reviewer } = await makeDesk();
const { deskId, userId: actorId } = reviewer;
const [start, minute] = [Date.UTC(2026, 10, 27), 60_000];

const clients: Client[] = [];

/** Writes an entry in a transaction that is still open, and answers with its id and how to end it. */
async function writeOpen() {
  const client = new Client({ connectionString: env().DATABASE_URL });
  clients.push(client);
  await client.connect();
  await client.query('BEGIN');
  const { rows } = await client.query(
    `INSERT INTO "LedgerEntry" ("deskId", "event", "actorId") VALUES ($1, 'POLICY_CHANGED', $2)
     RETURNING "id"::text`,
    [deskId, actorId],
  );
  const id: string = rows[0].id;
  return { id, end: (how: 'COMMIT' | 'ROLLBACK') => client.query(how) };
}

async function write() {
  const { id, end } = await writeOpen();
  await end('COMMIT');
  return id;
}

const ids = async (tail: LedgerTail, now = start) =>
  (await tail.look(now))?.map(({ id }) => id) ?? null;

afterEach(async () => {
  await Promise.all(clients.splice(0).map((client) => client.end()));
});

describe('the end of the ledger', () => {
  it('has each entry once, in whatever order their transactions end', async () => {
    const tail = new LedgerTail();
    const before = await writeOpen();
    await write();
    expect(await ids(tail), 'nobody knows what is new').toBeNull();
    const [one, two] = [await writeOpen(), await writeOpen()];
    const three = await write();
    expect(await tail.look(start)).toEqual([{ id: three, deskId, actorId, articleId: null }]);
    await two.end('COMMIT');
    expect(await ids(tail)).toEqual([two.id]);
    expect(await ids(tail)).toEqual([]);
    await Promise.all([one.end('COMMIT'), before.end('COMMIT')]);
    const four = await write();
    expect(await ids(tail)).toEqual([before.id, one.id, four]);
    expect(await ids(tail)).toEqual([]);
  });

  it('waits as long as a transaction may take for what may come, and goes on over what never does', async () => {
    const tail = new LedgerTail();
    await ids(tail);
    const [late, never, tooLate] = [await writeOpen(), await writeOpen(), await writeOpen()];
    const seen = await write();
    expect(await ids(tail)).toEqual([seen]);
    await never.end('ROLLBACK');
    await late.end('COMMIT');
    expect(await ids(tail, start + 2 * minute)).toEqual([late.id]);
    await tooLate.end('COMMIT');
    expect(await ids(tail, start + 2 * minute + 1)).toEqual([]);
    const last = await write();
    expect(await ids(tail, start + 2 * minute + 1)).toEqual([last]);
  });

  it('is found over a gap of any width', async () => {
    const tail = new LedgerTail();
    await ids(tail);
    await db().$executeRaw`
      SELECT setval('"LedgerEntry_id_seq"', nextval('"LedgerEntry_id_seq"') + 200000)`;
    const [late, seen] = [await writeOpen(), await write()];
    expect(await ids(tail)).toEqual([seen]);
    await late.end('COMMIT');
    expect(await ids(tail)).toEqual([late.id]);
    const other = new LedgerTail();
    await ids(other);
    const last = await write();
    expect([await ids(other), await ids(tail)]).toEqual([[last], [last]]);
  });

  it('is not told one by one where it has grown by more than thousands', async () => {
    const tail = new LedgerTail();
    await ids(tail);
    const entry = { deskId, actorId, event: 'POLICY_CHANGED' as const };
    await db().ledgerEntry.createMany({ data: Array.from({ length: 5001 }, () => entry) });
    expect(await ids(tail)).toBeNull();
    const last = await write();
    expect(await ids(tail)).toEqual([last]);
  });
});
