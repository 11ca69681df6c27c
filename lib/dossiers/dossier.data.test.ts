import fc from 'fast-check';
import { v7 as uuid } from 'uuid';
import { describe, expect, it } from 'vitest';
import { deleteArticle } from '@/lib/articles/mutations';
import { boardAge, boardFilter, boardSort, listArticlesQuery } from '@/lib/articles/schema';
import { listArticles } from '@/lib/board/queries';
import { setCheck } from '@/lib/checklists/mutations';
import { standardQuestions } from '@/lib/checklists/standard-questions';
import type { Actor } from '@/lib/desks/actor';
import { addEvidence } from '@/lib/evidence/mutations';
import { withheldOf } from '@/lib/reports/profiles';
import { getReport } from '@/lib/reports/queries';
import { setRuling } from '@/lib/rulings/mutations';
import { addSearch } from '@/lib/searches/mutations';
import { db } from '@/lib/server/db';
import { freezeArticles } from '@/lib/server/dossiers/freeze-articles';
import { takeDossier, type Work } from '@/lib/server/dossiers/hold-dossier';
import { readReports } from '@/lib/server/dossiers/read-reports';
import { setVerdict } from '@/lib/verdicts/mutations';
import { makeArticle, makeDesk } from '@/prisma/testing/desk-fixture';
import { expectProblem } from '@/prisma/testing/expect-problem';
import { evidence, search } from '@/prisma/testing/found';
import { askFor, makeWholeDossier } from '@/prisma/testing/made-dossier';
import { fileOf, reportsOf, textOf } from '@/prisma/testing/read-dossier';
import { dossierFormatNames, isFor } from './formats';
import { getDossier, previewDossier } from './queries';
import { type DossierQuery, dossierQuery } from './schema';

const staying = new AbortController().signal;
const verdict = (value: 'VERIFIED' | 'DISPUTED' | 'UNVERIFIED') => ({
  value,
  rationale: '',
  version: null,
});

/** A dossier in the hands of a worker, who has done nothing yet. */
async function takeUp(
  actor: Actor,
  asked: { query?: DossierQuery; profile: 'INTERNAL' },
): Promise<Work> {
  const id = await askFor(actor, asked);
  const taken = await db().$transaction((tx) => takeDossier(tx, id));
  if (!taken) throw new Error('Nobody else makes it.');
  const query = asked.query ?? dossierQuery.parse({});
  return { ...taken, id, actor, title: 'All of it', profile: asked.profile, query };
}

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
      const work = await takeUp(editor, { query, profile: 'INTERNAL' });
      const head = await freezeArticles(work, staying);
      const reports = [];
      for await (const report of readReports({ ...work, ...head })) reports.push(report);
      expect(reports.map(({ article }) => article.id)).toEqual(board.articles.map((one) => one.id));
      for (const report of reports) {
        const { asOf, ...now } = await getReport(editor, report.article.id, 'INTERNAL');
        expect({ ...report, asOf }).toEqual({ ...now, asOf, claims: asOfThen(now.claims, report) });
      }
      const claims = reports.reduce((sum, one) => sum + one.claims.length, 0);
      expect(head).toMatchObject({ articleCount: reports.length, summary: { total: claims } });
      expect(await getDossier(editor, work.id)).toMatchObject({
        articles: { all: reports.length, done: reports.length },
        claims,
      });
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
    const work = await takeUp(editor, { profile: 'INTERNAL' });
    // The last of the list is changed once the reading has begun.
    const last = made[0]?.claim.id ?? '';
    let isChanged = false;
    const frozen = freezeArticles(work, staying);
    while (!isChanged) {
      const { articles } = await getDossier(editor, work.id);
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
    const formats = dossierFormatNames.filter((format) => isFor(format, 'INTERNAL'));
    expect([...files].sort()).toEqual([...formats].sort());
    await expectProblem('conflict', fileOf(editor, id, 'claimreview'));
    expect(size).toBeGreaterThan(10_000);
    for (const format of formats) {
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
      const asked = {
        ...search,
        asked: 'The treasurer',
        answered: false,
        note: 'The treasurer hung up.',
      };
      for (const one of [{ ...asked, confidential: true }, asked, search]) {
        await addSearch(colleague, claim.id, { ...one, id: uuid() });
      }
      const [question] = standardQuestions[claim.kind];
      const check = { done: false, note: 'The treasurer is away.', version: null };
      await setCheck(reviewer, claim.id, question?.id ?? '', check);
      await setRuling(editor, claim.id, { ...verdict('VERIFIED'), reason: 'Seen.' });
    }
    const query = { reviewer: reviewer.userId };
    const { restricted } = await previewDossier(editor, dossierQuery.parse(query));
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
    // What was told before it is made.
    expect(head?.withheld).toEqual(withheldOf('PUBLIC', restricted));
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
