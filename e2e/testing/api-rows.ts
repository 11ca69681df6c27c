import { setTimeout } from 'node:timers/promises';
import { v7 as uuid } from 'uuid';
import { deleteArticle } from '@/lib/articles/mutations';
import { assignArticle } from '@/lib/assignments/mutations';
import { addComment } from '@/lib/comments/mutations';
import type { Actor } from '@/lib/desks/actor';
import { addEvidence } from '@/lib/evidence/mutations';
import { invite } from '@/lib/invitations/mutations';
import { addLink } from '@/lib/links/mutations';
import { mergeClaim } from '@/lib/merges/mutations';
import { makeReport } from '@/lib/reports/mutations';
import { setRuling } from '@/lib/rulings/mutations';
import { addSavedView } from '@/lib/saved-views/mutations';
import { savedQuery } from '@/lib/saved-views/schema';
import { addSearch } from '@/lib/searches/mutations';
import { db } from '@/lib/server/db';
import { createToken } from '@/lib/tokens/mutations';
import { setVerdict } from '@/lib/verdicts/mutations';
import {
  type DeskFixture,
  makeArticle,
  makeMember,
  plainText,
} from '@/prisma/testing/desk-fixture';
import { evidence } from '@/prisma/testing/found';
import { askFor, makeWholeDossier } from '@/prisma/testing/made-dossier';
import { makeOpenImport } from '@/prisma/testing/made-import';

/** One row of everything that a path of the API can name, on one desk. */
export type Rows = {
  desk: string;
  article: string;
  /** Of a revision of the article. */
  number: string;
  /** An article that an editor has deleted. */
  deleted: string;
  claim: string;
  /** An import with a file in it that was not started. */
  import: string;
  /** Two claims that nobody has marked, and two of which the second is part of the first. */
  free: string;
  freeOther: string;
  reading: string;
  merged: string;
  mergedOther: string;
  evidence: string;
  search: string;
  /** No row of the desk’s: every desk asks the standard questions until it says otherwise. */
  question: string;
  comment: string;
  savedView: string;
  report: string;
  /** A secret link to the report. */
  link: string;
  dossier: string;
  cancelledDossier: string;
  spareDossier: string;
  deletedDossier: string;
  /** Of the article to whoever made the rows. */
  assignment: string;
  /** An article that nobody has. */
  freeArticle: string;
  admin: string;
  invitation: string;
  invitationSecret: string;
  token: string;
  /** Somebody of the desk whom nobody else needs. */
  member: string;
};

/** A search as the calls log it. */
export const search = {
  sought: 'Did it cost so much?',
  place: '',
  asked: 'The treasurer',
  answered: false,
  searchedOn: '2026-11-12',
  confidential: false,
  outcome: 'NOTHING',
  note: '',
} as const;

const query = savedQuery.parse({ show: 'pending' });

const longText = `${plainText} The road was closed in June. The town paid for it.`;

const dossiers = new Map<string, Promise<Pick<Rows, 'dossier' | 'cancelledDossier'>>>();

/** Two of a desk's dossiers, one made and one cancelled: nothing changes them, so that a desk needs them once. */
function dossiersOf({ editor }: DeskFixture) {
  const made = dossiers.get(editor.deskId) ?? makeDossiers(editor);
  dossiers.set(editor.deskId, made);
  return made;
}

/** Dossiers that were not made, one of them deleted: to be deleted and restored. */
async function makeSpareDossiers({ deskId, userId: madeById }: Actor) {
  const row = { deskId, madeById, title: 'Spare', profile: 'PUBLIC', query: {} } as const;
  const notMade = { ...row, state: 'CANCELLED', formatVersion: 1 } as const;
  const [spareDossier, deletedDossier] = [uuid(), uuid()];
  await db().dossier.createMany({
    data: [
      { ...notMade, id: spareDossier },
      { ...notMade, id: deletedDossier, deletedAt: new Date() },
    ],
  });
  return { spareDossier, deletedDossier };
}

async function makeDossiers(editor: Actor) {
  const asked = { query: { search: 'nothing is found by this' } };
  const cancelledDossier = await askFor(editor, asked);
  await db().dossier.update({ where: { id: cancelledDossier }, data: { state: 'CANCELLED' } });
  return { dossier: await makeWholeDossier(editor, asked), cancelledDossier };
}

/** What a call before has asked for is done by a worker, which tells the ledger of it when it is done. */
async function untilMade({ editor: { deskId } }: DeskFixture): Promise<void> {
  const running = { deskId, state: 'RUNNING' } as const;
  const count = async () =>
    (await db().dossier.count({ where: running })) + (await db().import.count({ where: running }));
  while ((await count()) > 0) await setTimeout(20);
}

/** Makes the rows; `maker` finds the evidence, logs the search and gives the verdict, each at version 1. */
export async function makeRows(desk: DeskFixture, maker: Actor): Promise<Rows> {
  await untilMade(desk);
  const { article, claim } = await makeArticle(maker, { text: longText });
  const [, free = claim, freeOther = claim, merged = claim, mergedOther = claim] = article.claims;
  await mergeClaim(maker, merged.id, { version: 1, other: { id: mergedOther.id, version: 1 } });
  const { article: deleted } = await makeArticle(maker);
  await deleteArticle(desk.editor, deleted.id, 1);
  const { article: untaken } = await makeArticle(maker);
  const assignmentId = uuid();
  const toMaker = { id: assignmentId, assignee: maker.userId, due: null };
  await assignArticle(desk.editor, article.id, toMaker);
  const evidenceId = uuid();
  await addEvidence(maker, claim.id, { id: evidenceId, ...evidence });
  const searchId = uuid();
  await addSearch(maker, claim.id, { id: searchId, ...search });
  const commentId = uuid();
  await addComment(maker, claim.id, { id: commentId, text: `Ask them, @${maker.name}.` });
  await setVerdict(maker, claim.id, { value: 'VERIFIED', rationale: '', version: null });
  await setRuling(desk.editor, claim.id, { value: 'VERIFIED', reason: 'Seen.', version: null });
  const email = `${uuid()}@desk.example`;
  const invitation = await invite(desk.admin, { email, role: 'REVIEWER' });
  const program = {
    name: 'a program',
    role: 'REVIEWER',
    scope: 'READ_AND_WRITE',
    days: 1,
  } as const;
  // Nobody can have as many as there are tests.
  await db().savedView.deleteMany({ where: { ownerId: maker.userId } });
  const savedView = { id: uuid(), name: 'Harbour', shared: false, query };
  await addSavedView(maker, savedView);
  const report = await makeReport(desk.editor, article.id, { id: uuid(), profile: 'PUBLIC' });
  const { link } = await addLink(desk.editor, report.id, { kind: 'SECRET', noindex: true });
  return {
    desk: desk.admin.deskSlug,
    article: article.id,
    number: '1',
    deleted: deleted.id,
    claim: claim.id,
    import: await makeOpenImport(maker, { 'ferry.txt': 'The ferry sank in May.' }),
    free: free.id,
    freeOther: freeOther.id,
    reading: article.claims.flatMap(({ readings }) => readings)[0]?.id ?? '',
    merged: merged.id,
    mergedOther: mergedOther.id,
    evidence: evidenceId,
    search: searchId,
    question: 'fact-now',
    comment: commentId,
    savedView: savedView.id,
    report: report.id,
    ...(await dossiersOf(desk)),
    ...(await makeSpareDossiers(desk.editor)),
    link: link.id,
    assignment: assignmentId,
    freeArticle: untaken.id,
    admin: desk.admin.userId,
    invitation: invitation.id,
    invitationSecret: invitation.token,
    token: (await createToken(desk.admin, program)).id,
    member: (await makeMember(desk.admin, 'REVIEWER')).userId,
  };
}
