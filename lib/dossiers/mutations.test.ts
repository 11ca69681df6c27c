import { v7 as uuid } from 'uuid';
import { describe, expect, it } from 'vitest';
import { setDeactivated } from '@/lib/members/mutations';
import { db } from '@/lib/server/db';
import { freezeArticles } from '@/lib/server/dossiers/freeze-articles';
import { Overtaken, takeDossier } from '@/lib/server/dossiers/hold-dossier';
import { makeWhole } from '@/lib/server/dossiers/make-whole';
import { sweepDossiers } from '@/lib/server/dossiers/sweep-dossiers';
import { makeArticle, makeDesk } from '@/prisma/testing/desk-fixture';
import { expectProblem } from '@/prisma/testing/expect-problem';
import { fillDisk } from '@/prisma/testing/full-disk';
import { askFor, workOn } from '@/prisma/testing/made-dossier';
import { cancelDossier, deleteDossier, makeDossier, restoreDossier } from './mutations';
import {
  getDossier,
  getReadableDossier,
  listDeletedDossiers,
  listDossierReports,
  listDossiers,
} from './queries';
import { dossierQuery, listDossiersQuery, makeDossierInput } from './schema';

const staying = new AbortController().signal;

describe('a dossier that is deleted', () => {
  it('is found by nobody until it is restored, as it was', async () => {
    const { editor, reviewer } = await makeDesk();
    await makeArticle(reviewer);
    const id = await askFor(editor);
    await expectProblem('conflict', deleteDossier(editor, id));
    await workOn(id);
    const before = await getDossier(reviewer, id);
    await expectProblem('not-allowed', deleteDossier(reviewer, id));
    await deleteDossier(editor, id);
    await expectProblem('not-found', deleteDossier(editor, id));
    await expectProblem('not-found', getDossier(editor, id));
    await expectProblem('not-found', getReadableDossier(editor, id));
    await expectProblem('not-found', listDossierReports(editor, id, 1));
    expect(await listDossiers(editor, listDossiersQuery.parse({}))).toMatchObject({ dossiers: [] });
    await expectProblem('not-allowed', listDeletedDossiers(reviewer));
    expect(await listDeletedDossiers(editor)).toMatchObject([{ id, title: 'All of it' }]);
    await expectProblem('not-allowed', restoreDossier(reviewer, id));
    expect(await restoreDossier(editor, id)).toEqual(before);
    expect(await restoreDossier(editor, id)).toEqual(before);
    const entries = await db().ledgerEntry.findMany({
      where: { deskId: editor.deskId, event: { in: ['DOSSIER_DELETED', 'DOSSIER_RESTORED'] } },
      orderBy: { id: 'asc' },
    });
    expect(entries).toMatchObject([
      { event: 'DOSSIER_DELETED', before: { dossier: id, title: 'All of it' } },
      { event: 'DOSSIER_RESTORED', after: { dossier: id, title: 'All of it' } },
    ]);
  });
});

describe('the making of a dossier', () => {
  it('is for editors, and asked for twice it is made once', async () => {
    const { editor, admin, reviewer } = await makeDesk();
    const input = makeDossierInput.parse({ id: uuid(), title: 'All of it' });
    await expectProblem('not-allowed', makeDossier(reviewer, input));
    const [one, two] = await Promise.all([makeDossier(editor, input), makeDossier(editor, input)]);
    expect(one).toEqual(two);
    await expectProblem('id-taken', makeDossier(admin, input));
    await Promise.all([workOn(input.id), workOn(input.id)]);
    await workOn(input.id);
    const entries = await db().ledgerEntry.findMany({
      where: { deskId: editor.deskId, event: 'DOSSIER_MADE' },
    });
    expect(entries).toHaveLength(1);
    expect(entries[0]?.after).toMatchObject({ title: 'All of it', articles: 0 });
    await expectProblem('not-allowed', cancelDossier(reviewer, input.id));
    await expectProblem('conflict', cancelDossier(editor, input.id));
  });

  it('leaves nothing where it is cancelled, also in the middle', async () => {
    const { editor, reviewer } = await makeDesk();
    await makeArticle(reviewer);
    const id = await askFor(editor);
    await db().$transaction((tx) => takeDossier(tx, id));
    const data = { dossierId: id, deskId: editor.deskId, place: 1, content: '{}' };
    const article = await db().article.findFirstOrThrow({ where: { deskId: editor.deskId } });
    await db().dossierArticle.create({ data: { ...data, articleId: article.id } });
    await expectProblem('conflict', getReadableDossier(editor, id));
    expect(await cancelDossier(editor, id)).toMatchObject({ state: 'CANCELLED', files: [] });
    await cancelDossier(editor, id);
    await workOn(id);
    expect(await db().dossierArticle.count({ where: { dossierId: id } })).toBe(0);
    await expectProblem('conflict', listDossierReports(editor, id, 1));
  });

  it('begins anew where a worker died, and stores nothing of one that was taken for dead', async () => {
    const { editor, reviewer } = await makeDesk();
    await makeArticle(reviewer);
    const id = await askFor(editor);
    const dead = await db().$transaction((tx) => takeDossier(tx, id));
    await workOn(id);
    expect(await getDossier(editor, id)).toMatchObject({ state: 'RUNNING' });
    await db().dossier.update({ where: { id }, data: { takenUntil: new Date(Date.now() - 1) } });
    await db().$executeRaw`DELETE FROM "pgboss"."job"`;
    await sweepDossiers();
    expect(await db().$queryRaw`SELECT "singleton_key" FROM "pgboss"."job"`).toContainEqual({
      singleton_key: id,
    });
    await workOn(id);
    expect(await getDossier(editor, id)).toMatchObject({
      state: 'DONE',
      articles: { all: 1, done: 1 },
    });
    const asked = { id, actor: editor, title: '', profile: 'PUBLIC', ...dead } as const;
    const late = { ...asked, attempt: dead?.attempt ?? 0, query: dossierQuery.parse({}) };
    await expect(freezeArticles(late, staying)).rejects.toThrow(Overtaken);
  });

  it('is given back by a worker that stops, which is no attempt, and given up after three that broke off', async () => {
    const { editor, reviewer } = await makeDesk();
    await makeArticle(reviewer);
    const id = await askFor(editor);
    const stopped = new AbortController();
    stopped.abort();
    for (let times = 0; times < 5; times += 1) await makeWhole(id, stopped.signal);
    expect(await getDossier(editor, id)).toMatchObject({ state: 'RUNNING' });
    await db().dossier.update({ where: { id }, data: { attempts: 3 } });
    await workOn(id);
    expect(await getDossier(editor, id)).toMatchObject({ state: 'FAILED', head: null });
  });

  it('waits while the disk is full, however often that is tried', async () => {
    const { editor, reviewer } = await makeDesk();
    await makeArticle(reviewer);
    const id = await askFor(editor);
    const makeRoom = await fillDisk({ deskId: editor.deskId });
    for (let times = 0; times < 5; times += 1) await expect(workOn(id)).rejects.toThrow();
    expect(await getDossier(editor, id)).toMatchObject({ state: 'RUNNING', head: null });
    await makeRoom();
    await workOn(id);
    expect(await getDossier(editor, id)).toMatchObject({ state: 'DONE' });
  });

  it('ends for whoever is of the desk no more', async () => {
    const { editor, admin } = await makeDesk();
    const id = await askFor(editor);
    await setDeactivated(admin, editor.userId, { deactivated: true, version: 1 });
    await workOn(id);
    expect(await getDossier(admin, id)).toMatchObject({ state: 'CANCELLED' });
  });
});
