import { v7 as uuid } from 'uuid';
import { expect, it } from 'vitest';
import { makeReport } from '@/lib/reports/mutations';
import { db } from '@/lib/server/db';
import { setEnv } from '@/lib/server/env';
import { makeArticle, makeDesk } from '@/prisma/testing/desk-fixture';
import { makeWholeDossier } from '@/prisma/testing/made-dossier';
import { replace } from '@/prisma/testing/revised-article';
import { addDossierLink, addLink } from './mutations';
import { findShared } from './queries';

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
