import fc from 'fast-check';
import { v7 as uuid } from 'uuid';
import { describe, expect, it } from 'vitest';
import { deleteArticle, restoreArticle } from '@/lib/articles/mutations';
import { boardAge, boardFilter, boardSort, listArticlesQuery } from '@/lib/articles/schema';
import { listArticles } from '@/lib/board/queries';
import { editClaim } from '@/lib/claims/mutations';
import type { Actor } from '@/lib/desks/actor';
import { setBlindReview } from '@/lib/desks/mutations';
import { findActor } from '@/lib/desks/queries';
import { addEvidence } from '@/lib/evidence/mutations';
import { setDeactivated } from '@/lib/members/mutations';
import { getReport } from '@/lib/reports/queries';
import { setRuling } from '@/lib/rulings/mutations';
import { db } from '@/lib/server/db';
import { dossierFile } from '@/lib/server/dossiers/dossier-file';
import { freezeArticles } from '@/lib/server/dossiers/freeze-articles';
import { Overtaken, takeDossier } from '@/lib/server/dossiers/hold-dossier';
import { makeWhole } from '@/lib/server/dossiers/make-whole';
import { readReports } from '@/lib/server/dossiers/read-reports';
import { sweepDossiers } from '@/lib/server/dossiers/sweep-dossiers';
import { setVerdict } from '@/lib/verdicts/mutations';
import { makeArticle, makeDesk } from '@/prisma/testing/desk-fixture';
import { expectProblem } from '@/prisma/testing/expect-problem';
import { evidence } from '@/prisma/testing/found';
import { askFor, makeWholeDossier, workOn } from '@/prisma/testing/made-dossier';
import { type DossierFormat, dossierFormatNames } from './formats';
import { cancelDossier, makeDossier } from './mutations';
import { getDossier, getReadableDossier, listDossierReports, listDossiers } from './queries';
import { type DossierQuery, dossierQuery, listDossiersQuery, makeDossierInput } from './schema';

const staying = new AbortController().signal;
const verdict = (value: 'VERIFIED' | 'DISPUTED' | 'UNVERIFIED') => ({
  value,
  rationale: '',
  version: null,
});

async function reportsOf(actor: Actor, id: string) {
  const reports = [];
  for await (const report of readReports(await getReadableDossier(actor, id))) reports.push(report);
  return reports;
}

async function fileOf(actor: Actor, id: string, format: DossierFormat) {
  const actorNow = () => findActor({ id: actor.userId, name: actor.name }, actor.deskSlug);
  const { content, ...file } = await dossierFile(actor, id, { format, actorNow, gone: staying });
  return { ...file, bytes: new Uint8Array(await new Response(content).arrayBuffer()) };
}

const textOf = async (actor: Actor, id: string, format: DossierFormat) =>
  new TextDecoder().decode((await fileOf(actor, id, format)).bytes);

/** A desk with articles that differ in all that the board asks for. */
async function variedDesk() {
  const desk = await makeDesk();
  const { reviewer, colleague, editor } = desk;
  for (let index = 0; index < 8; index += 1) {
    const { article, claim } = await makeArticle(index % 3 ? reviewer : colleague, {
      title: `${index % 2 ? 'Harbour' : 'Bridge'} ${index}`,
      publisher: index % 4 ? 'Post' : 'Times',
    });
    if (index % 3 === 0) await setVerdict(reviewer, claim.id, verdict('VERIFIED'));
    if (index % 4 === 0) await setVerdict(colleague, claim.id, verdict('DISPUTED'));
    if (index === 5) {
      for (const { id } of article.claims) await setVerdict(reviewer, id, verdict('UNVERIFIED'));
    }
    if (index === 6) await deleteArticle(editor, article.id, 1);
    if (index === 7) {
      const createdAt = new Date(Date.now() - 9 * 86_400_000);
      await db().article.update({ where: { id: article.id }, data: { createdAt } });
    }
  }
  return desk;
}

describe('a dossier', () => {
  it('is of exactly what the board shows for the same question, in its order', async () => {
    const { reviewer, colleague, editor } = await variedDesk();
    const people = [undefined, reviewer.userId, colleague.userId];
    const anyQuery: fc.Arbitrary<DossierQuery> = fc.record({
      search: fc.constantFrom('', 'harbour', '-bridge', '"two ferries"', 'nothing'),
      show: fc.constantFrom(...boardFilter.options),
      sort: fc.constantFrom(...boardSort.options),
      age: fc.constantFrom(...boardAge.options),
      comments: fc.constantFrom('any', 'any', 'open'),
      stage: fc.constantFrom(undefined, undefined, 'IN_REVIEW', 'READY'),
      addedBy: fc.constantFrom(...people),
      reviewer: fc.constantFrom(...people),
      assignee: fc.constantFrom(undefined, undefined, 'nobody'),
      publisher: fc.constantFrom(undefined, undefined, 'Post', 'Times'),
    });
    const property = fc.asyncProperty(anyQuery, async (asked) => {
      const query = dossierQuery.parse(JSON.parse(JSON.stringify(asked)));
      const board = await listArticles(editor, listArticlesQuery.parse({ ...query, limit: 200 }));
      const id = await makeWholeDossier(editor, { query, profile: 'INTERNAL' });
      const reports = await reportsOf(editor, id);
      expect(reports.map(({ article }) => article.id)).toEqual(board.articles.map((one) => one.id));
      for (const report of reports) {
        const { asOf, ...now } = await getReport(editor, report.article.id, 'INTERNAL');
        expect({ ...report, asOf }).toEqual({ ...now, asOf, claims: asOfThen(now.claims, report) });
      }
      const { head, claims } = await getDossier(editor, id);
      expect(head?.articleCount).toBe(board.articles.length);
      expect(head?.summary.total).toBe(claims);
      expect(claims).toBe(reports.reduce((sum, one) => sum + one.claims.length, 0));
    });
    await fc.assert(property, { numRuns: 25 });
  });

  it('says what stood at its moment, whatever comes later', async () => {
    const { editor, reviewer } = await makeDesk();
    const { claim } = await makeArticle(reviewer);
    const id = await makeWholeDossier(editor);
    const before = await textOf(editor, id, 'json');
    await setVerdict(reviewer, claim.id, verdict('DISPUTED'));
    await makeArticle(reviewer);
    expect(await textOf(editor, id, 'json')).toBe(before);
    const changes = [
      db()
        .$executeRaw`UPDATE "DossierArticle" SET "content" = '{}' WHERE "dossierId" = ${id}::uuid`,
      db().$executeRaw`DELETE FROM "DossierFile" WHERE "dossierId" = ${id}::uuid`,
      db().$executeRaw`UPDATE "Dossier" SET "title" = 'Other' WHERE "id" = ${id}::uuid`,
    ];
    for (const change of changes) await expect(change).rejects.toThrow('stays as it was made');
  });

  it('is of one moment, also where others work while it is made', async () => {
    const { editor, reviewer } = await makeDesk();
    const made = [];
    for (let index = 0; index < 12; index += 1) made.push(await makeArticle(reviewer));
    const id = await askFor(editor, { profile: 'INTERNAL' });
    const taken = await db().$transaction((tx) => takeDossier(tx, id));
    // The last of the list is changed once the first ten are in.
    const last = made[0]?.claim.id ?? '';
    let isChanged = false;
    const work = {
      id,
      actor: editor,
      title: 'All of it',
      profile: 'INTERNAL' as const,
      attempt: taken?.attempt ?? 0,
      query: dossierQuery.parse({}),
    };
    const frozen = freezeArticles(work, staying);
    while (!isChanged) {
      const { articles } = await getDossier(editor, id);
      if (articles.all === null) continue;
      await setVerdict(reviewer, last, verdict('DISPUTED'));
      isChanged = true;
    }
    const head = await frozen;
    expect(head.summary.shares.find(({ status }) => status === 'DISPUTED')?.count).toBe(0);
  });

  it('is there in every format, and JSON is as if it were written at once', async () => {
    const { editor, reviewer } = await makeDesk();
    const { claim } = await makeArticle(reviewer, { title: 'A <b>“bridge”</b> 🔥' });
    await makeArticle(reviewer, { title: 'A second' });
    await setVerdict(reviewer, claim.id, verdict('DISPUTED'));
    const id = await makeWholeDossier(editor, { title: 'Bridges & more', profile: 'INTERNAL' });
    const { files, size, head, state } = await getDossier(editor, id);
    expect(state).toBe('DONE');
    expect([...files].sort()).toEqual([...dossierFormatNames].sort());
    expect(size).toBeGreaterThan(10_000);
    for (const format of dossierFormatNames) {
      const { bytes, name } = await fileOf(editor, id, format);
      expect(bytes.length, format).toBeGreaterThan(100);
      expect(name).toMatch(/^bridges-more-dossier-\d{4}-\d\d-\d\d\./);
    }
    const reports = await reportsOf(editor, id);
    const whole = { ...head, articles: reports };
    expect(await textOf(editor, id, 'json')).toBe(`${JSON.stringify(whole, null, 2)}\n`);
    const lines = (await textOf(editor, id, 'jsonl')).trimEnd().split('\n');
    const records = lines.map((line) => JSON.parse(line));
    expect(records.at(-1)).toEqual({ record: 'end', articles: 2, claims: head?.summary.total });
    const annotations = JSON.parse(await textOf(editor, id, 'annotations'));
    expect(annotations.first.items).toHaveLength(annotations.total);
    expect(JSON.parse(await textOf(editor, id, 'label-studio'))).toHaveLength(2);
    expect((await textOf(editor, id, 'doccano')).trimEnd().split('\n')).toHaveLength(2);
  });

  it('of nothing says so in every format', async () => {
    const { editor } = await makeDesk();
    const id = await makeWholeDossier(editor);
    expect((await getDossier(editor, id)).head?.summary.sentence).toContain('No claims');
    for (const format of dossierFormatNames) await fileOf(editor, id, format);
    expect(JSON.parse(await textOf(editor, id, 'json')).articles).toEqual([]);
    expect(JSON.parse(await textOf(editor, id, 'annotations')).total).toBe(0);
    expect(JSON.parse(await textOf(editor, id, 'label-studio'))).toEqual([]);
  });

  it('names nobody of the desk to the public, and one person by one number throughout', async () => {
    const { editor, reviewer, colleague } = await makeDesk();
    const names = [editor, reviewer, colleague].map(({ name }) => name);
    for (let index = 0; index < 2; index += 1) {
      const { claim } = await makeArticle(reviewer);
      const [first, second] = index ? [reviewer, colleague] : [colleague, reviewer];
      await setVerdict(first, claim.id, verdict('DISPUTED'));
      await setVerdict(second, claim.id, verdict('VERIFIED'));
      const secret = { ...evidence, id: uuid(), title: 'The treasurer', confidential: true };
      await addEvidence(reviewer, claim.id, secret);
      await setRuling(editor, claim.id, { ...verdict('VERIFIED'), reason: 'Seen.' });
    }
    const query = { reviewer: reviewer.userId };
    const id = await makeWholeDossier(editor, { query });
    for (const format of dossierFormatNames) {
      if (['pdf', 'docx', 'xlsx'].includes(format)) continue;
      const words = await textOf(editor, id, format);
      for (const secret of [...names, 'The treasurer', editor.deskSlug]) {
        expect(words, format).not.toContain(secret);
      }
    }
    const { head } = await getDossier(editor, id);
    expect(head?.filter).toContain('marked by a member of the desk');
    expect(head?.withheld.map(({ field }) => field)).toEqual(
      expect.arrayContaining(['memberNames', 'confidentialEvidence', 'deskAddress']),
    );
    const reviewers = (await reportsOf(editor, id)).map(({ claims }) =>
      claims
        .flatMap(({ verdicts }) => verdicts.map((one) => `${one.reviewer} ${one.value}`))
        .sort(),
    );
    expect(new Set(reviewers.flat().map((words) => words.slice(0, 10)))).toEqual(
      new Set(['Reviewer 1', 'Reviewer 2']),
    );
  });
});

/** What the print of a claim says of its moment differs; the rest is the same. */
const asOfThen = <C extends { id: string; inPrint: string }>(
  claims: readonly C[],
  then: { claims: readonly { id: string; inPrint: string }[] },
) =>
  claims.map((claim) => ({
    ...claim,
    inPrint: then.claims.find(({ id }) => id === claim.id)?.inPrint,
  }));

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

  it('ends for whoever is of the desk no more', async () => {
    const { editor, admin } = await makeDesk();
    const id = await askFor(editor);
    await setDeactivated(admin, editor.userId, { deactivated: true, version: 1 });
    await workOn(id);
    expect(await getDossier(admin, id)).toMatchObject({ state: 'CANCELLED' });
  });
});

describe('who reads a dossier', () => {
  it('is every member, and on a blind desk those who have marked all of its claims', async () => {
    const { editor, admin, reviewer } = await makeDesk();
    const { article } = await makeArticle(reviewer);
    const id = await makeWholeDossier(editor);
    expect(await getDossier(reviewer, id)).toMatchObject({ state: 'DONE' });
    await setBlindReview(admin, { blindReview: true });
    const blind = { ...reviewer, blind: true };
    await expectProblem('not-found', getDossier(blind, id));
    expect((await listDossiers(blind, listDossiersQuery.parse({}))).dossiers).toEqual([]);
    await expectProblem('not-found', getReadableDossier(blind, id));
    for (const claim of article.claims) await setVerdict(blind, claim.id, verdict('DISPUTED'));
    expect(await getDossier(blind, id)).toMatchObject({ state: 'DONE' });
    expect((await listDossiers(blind, listDossiersQuery.parse({}))).dossiers).toHaveLength(1);
  });

  it('is nobody as long as an article of it is deleted', async () => {
    const { editor, reviewer } = await makeDesk();
    const { article, claim } = await makeArticle(reviewer);
    await editClaim(reviewer, claim.id, { version: 1, wording: 'The bridge is open.' });
    const id = await makeWholeDossier(editor);
    await deleteArticle(editor, article.id, 1);
    expect((await getDossier(editor, id)).articles.deleted).toBe(1);
    for (const format of dossierFormatNames) {
      await expectProblem('conflict', fileOf(editor, id, format));
    }
    await restoreArticle(editor, article.id, 2);
    await fileOf(editor, id, 'html');
  });

  it('finds them page after page, newest first', async () => {
    const { editor } = await makeDesk();
    const ids = [await askFor(editor), await askFor(editor), await askFor(editor)];
    const first = await listDossiers(editor, { limit: 2 });
    const rest = await listDossiers(editor, { limit: 2, after: first.next ?? '' });
    const found = [...first.dossiers, ...rest.dossiers].map(({ id }) => id);
    expect(found).toEqual(ids.toReversed());
    expect(rest.next).toBeNull();
  });
});
