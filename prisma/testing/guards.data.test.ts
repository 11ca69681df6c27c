import { createHash, randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const client = new Client({ connectionString: process.env.DATABASE_URL });
const desk = randomUUID();
const user = randomUUID();
const article = randomUUID();
const revision = randomUUID();

beforeAll(async () => {
  await client.connect();
  await client.query(`INSERT INTO "Desk" (id, slug, name) VALUES ($1, 'north', 'North')`, [desk]);
  await client.query(
    `INSERT INTO "User" (id, email, name, "passwordHash") VALUES ($1, 'ada@example.org', 'Ada', '')`,
    [user],
  );
  await client.query(
    `INSERT INTO "Article" (id, "deskId", title, publisher, "addedById")
     VALUES ($1, $2, 'The harbour at night', 'The Gazette', $3)`,
    [article, desk, user],
  );
  const sha256 = createHash('sha256').update('Text.').digest('hex');
  await client.query(
    `INSERT INTO "Revision" (id, "deskId", "articleId", number, text, sha256, blocks, splitter)
     VALUES ($1, $2, $3, 1, 'Text.', $4, '[]', '1')`,
    [revision, desk, article, sha256],
  );
  await client.query(
    `INSERT INTO "LedgerEntry" ("deskId", event, "actorId") VALUES ($1, 'DESK_CREATED', $2)`,
    [desk, user],
  );
});
afterAll(() => client.end());

describe('the database itself', () => {
  it.each([
    `UPDATE "LedgerEntry" SET event = 'MEMBER_JOINED'`,
    'DELETE FROM "LedgerEntry"',
    'TRUNCATE "LedgerEntry"',
  ])('keeps every entry of the ledger as it was: %s', async (sql) => {
    await expect(client.query(sql)).rejects.toThrow('LedgerEntry only grows');
  });

  it.each(["text = 'Other.'", "sha256 = repeat('0', 64)", 'number = 2'])(
    'refuses a revision a new identity: %s',
    async (change) => {
      await expect(client.query(`UPDATE "Revision" SET ${change}`)).rejects.toThrow(
        'a revision keeps its text',
      );
    },
  );

  it('lets a newer splitter read a revision again', async () => {
    const { rowCount } = await client.query(`UPDATE "Revision" SET splitter = '2', blocks = '[1]'`);
    expect(rowCount).toBe(1);
  });

  it.each([
    ['Article', '"pendingCount" = -1'],
    ['Article', '"needsRulingCount" = -1'],
    ['User', "email = 'Ada@example.org'"],
  ])('refuses a wrong value in %s: %s', async (table, change) => {
    await expect(client.query(`UPDATE "${table}" SET ${change}`)).rejects.toThrow(
      'violates check constraint',
    );
  });

  it.each([
    [-1, 0.5],
    [0, 1.01],
    [0, -0.01],
  ])('refuses a claim at position %d with the score %d', async (position, score) => {
    const insert = client.query(
      `INSERT INTO "Claim" (id, "deskId", "articleId", "revisionId", ranges, position, wording,
         checkable, "checkWorthiness", origin, "addedById")
       VALUES ($1, $2, $3, $4, '[]', $5, 'W', true, $6, 'SPLITTER', $7)`,
      [randomUUID(), desk, article, revision, position, score, user],
    );
    await expect(insert).rejects.toThrow('violates check constraint');
  });

  it('finds the words of a desk’s articles by one index', async () => {
    await client.query('SET enable_seqscan = off');
    const { rows } = await client.query(
      `EXPLAIN SELECT "articleId" FROM "FullText"
       WHERE "deskId" = '00000000-0000-7000-8000-000000000000'::uuid
       AND "vector" @@ phraseto_tsquery('simple', search_form('harbour'))`,
    );
    const plan = rows.map((row) => row['QUERY PLAN']).join('\n');
    expect(plan).toContain('Bitmap Index Scan on "FullText_deskId_vector_pairs_idx"');
  });
});
