import { v7 as uuid } from 'uuid';
import { expect, it } from 'vitest';
import { makeReport } from '@/lib/reports/mutations';
import { getFrozenReport } from '@/lib/reports/queries';
import { db } from '@/lib/server/db';
import { setEnv } from '@/lib/server/env';
import type { ReportProfile } from '@/prisma/generated/enums';
import { makeArticle, makeDesk } from '@/prisma/testing/desk-fixture';
import { expectProblem } from '@/prisma/testing/expect-problem';
import { makeWholeDossier } from '@/prisma/testing/made-dossier';
import { replace } from '@/prisma/testing/revised-article';
import { addDossierLink, addLink } from './mutations';
import { findShared, findSupersession } from './queries';

setEnv({ NEXTAUTH_URL: 'https://claims.example.org' });
const { editor } = await makeDesk();
const open = { kind: 'OPEN', noindex: true } as const;

/** An article of which a report and a dossier are shared, and what their readers are told since. */
async function shared() {
  const publisher = uuid();
  const { article } = await makeArticle(editor, { publisher });
  const report = await makeReport(editor, article.id, { id: uuid(), profile: 'PUBLIC' });
  await addLink(editor, report.id, open);
  const dossier = await makeWholeDossier(editor, { query: { publisher } });
  await addDossierLink(editor, dossier, open);
  return {
    ...article,
    newText: (text: string) => replace(editor, article.id, { text }),
    async told() {
      const [one, many] = [await findShared({ report: report.id }), await findShared({ dossier })];
      if (typeof one !== 'object' || one?.what !== 'report') throw new Error('It is shared.');
      if (typeof many !== 'object' || many?.what !== 'dossier') throw new Error('It is shared.');
      return { superseded: one.superseded, later: many.later };
    },
  };
}

it('a new text supersedes what was shared of the old one, until that is taken back', async () => {
  const { revision, newText, told } = await shared();
  expect(await told()).toEqual({ superseded: null, later: [] });
  await newText(`${revision.text} It was closed again on Friday.`);
  const { superseded, later } = await told();
  expect(superseded).toMatchObject({ newer: null, corrections: [], changes: [] });
  expect(later).toMatchObject([{ place: 1, note: null, at: superseded?.newText?.at }]);
  await newText(revision.text);
  expect(await told()).toEqual({ superseded: null, later: [] });
});

it('what is changed in a correction is told once that is closed, with its note', async () => {
  const { id, revision, newText, told } = await shared();
  const opened = { deskId: editor.deskId, articleId: id, openedById: editor.userId };
  await db().correction.create({ data: { ...opened, reason: 'A reader wrote.' } });
  await newText(`${revision.text} It was closed again on Friday.`);
  expect(await told()).toEqual({ superseded: null, later: [] });
  await db().correction.updateMany({
    where: { articleId: id },
    data: { closedAt: new Date(), closedById: editor.userId, note: 'It was Friday.' },
  });
  const { superseded, later } = await told();
  expect(superseded).toMatchObject({ corrections: [{ note: 'It was Friday.' }] });
  expect(superseded?.newText).not.toBeNull();
  expect(later.map(({ note }) => note)).toEqual(['It was Friday.', null]);
});

it('tells the desk of the newest report for the same readers, shared or not', async () => {
  const { article } = await makeArticle(editor);
  const make = (profile: ReportProfile) => makeReport(editor, article.id, { id: uuid(), profile });
  const first = await make('PUBLIC');
  const report = await getFrozenReport(editor, first.id);
  const told = () => findSupersession(editor, first.id, report);
  expect(await told()).toBeNull();
  await make('INTERNAL');
  expect(await told(), 'other readers').toBeNull();
  await replace(editor, article.id, { text: `${article.revision.text} It was closed again.` });
  expect(await told()).toMatchObject({ newer: null, newText: { at: expect.any(String) } });
  await make('PUBLIC');
  const newest = await make('PUBLIC');
  expect(await told()).toMatchObject({
    newer: {
      asOf: newest.asOf,
      address: `/desks/${editor.deskSlug}/articles/${article.id}/report/${newest.id}`,
    },
    changes: [
      { kind: 'text', before: 1, after: 2 },
      { kind: 'added', wording: 'It was closed again.' },
    ],
  });
  await expectProblem('not-found', findSupersession((await makeDesk()).editor, first.id, report));
});
