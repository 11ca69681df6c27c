import { v7 as uuid } from 'uuid';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { getDossier } from '@/lib/dossiers/queries';
import { getImport } from '@/lib/imports/queries';
import { makeDesk } from '@/prisma/testing/desk-fixture';
import { askFor } from '@/prisma/testing/made-dossier';
import { makeImport } from '@/prisma/testing/made-import';
import { db } from '../db';
import { readConnection } from '../env';
import { migrate } from '../launch/migrate';
import { askForDossier } from './queues';
import { startWork } from './work';

const running: (() => Promise<void>)[] = [];
const start = async () => running.push(await startWork());
afterEach(async () => {
  await Promise.all(running.splice(0).map((stop) => stop()));
});

const texts = (count: number) =>
  Object.fromEntries(
    Array.from({ length: count }, (_, index) => [`${index}.txt`, `${index + 2} people were hurt.`]),
  );

describe('a worker', () => {
  it('works what is started while it runs, and what was started before', async () => {
    const { reviewer } = await makeDesk();
    const before = await makeImport(reviewer, texts(2));
    await start();
    await expect
      .poll(() => getImport(reviewer, before), { timeout: 20_000 })
      .toMatchObject({
        state: 'DONE',
        counts: { added: 2 },
      });
    const { colleague } = await makeDesk();
    const later = await makeImport(colleague, texts(2));
    await expect
      .poll(() => getImport(colleague, later), { timeout: 20_000 })
      .toMatchObject({
        state: 'DONE',
      });
  });

  it('works an import whose turn was lost, and shares it with others', async () => {
    const { reviewer } = await makeDesk();
    const id = await makeImport(reviewer, texts(20));
    await db().$executeRaw`DELETE FROM "pgboss"."job"`;
    await Promise.all([start(), start()]);
    await expect
      .poll(() => getImport(reviewer, id), { timeout: 20_000 })
      .toMatchObject({
        state: 'DONE',
        counts: { added: 20, refused: 0, waiting: 0 },
      });
  });

  it('goes through what has nothing to do without waiting between two looks', async () => {
    const { editor } = await makeDesk();
    for (let count = 0; count < 60; count += 1) await askForDossier(uuid());
    const last = await askFor(editor);
    await start();
    await expect
      .poll(() => getDossier(editor, last), { timeout: 20_000 })
      .toMatchObject({ state: 'DONE' });
  });

  it('makes a dossier that was asked for while it runs, and one whose turn was lost', async () => {
    const { editor } = await makeDesk();
    const lost = await askFor(editor);
    await db().$executeRaw`DELETE FROM "pgboss"."job"`;
    await start();
    const asked = await askFor(editor);
    for (const id of [lost, asked]) {
      await expect
        .poll(() => getDossier(editor, id), { timeout: 20_000 })
        .toMatchObject({ state: 'DONE' });
    }
  });

  it('outlives that nothing can be stored of its jobs, and goes on', async () => {
    const said = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    await db().$executeRaw`
      CREATE FUNCTION "no_room"() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
        RAISE EXCEPTION 'No space left on device' USING ERRCODE = 'disk_full';
      END; $$`;
    await db().$executeRaw`
      CREATE TRIGGER "no_room" BEFORE UPDATE ON "pgboss"."job" FOR EACH ROW
      WHEN (NEW."state" IN ('completed', 'failed')) EXECUTE FUNCTION "no_room"()`;
    const { editor } = await makeDesk();
    const asked = [await askFor(editor), await askFor(editor)];
    await start();
    await expect.poll(() => said.mock.calls.join(), { timeout: 20_000 }).toMatch(/No space left/);
    await db().$executeRaw`DROP FUNCTION "no_room" CASCADE`;
    said.mockRestore();
    for (const id of asked) {
      await expect
        .poll(() => getDossier(editor, id), { timeout: 20_000 })
        .toMatchObject({ state: 'DONE' });
    }
  });

  it('finds its queues in place after any number of starts', async () => {
    const url = readConnection().DATABASE_URL;
    expect(await Promise.all([migrate(url), migrate(url)])).toEqual([[], []]);
    await db().$executeRaw`DROP SCHEMA "pgboss" CASCADE`;
    expect(await Promise.all([migrate(url), migrate(url)])).toEqual([[], []]);
    await start();
  });
});
