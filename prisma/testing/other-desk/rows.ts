import { v7 as uuid } from 'uuid';
import * as assignmentMutations from '@/lib/assignments/mutations';
import * as checklistMutations from '@/lib/checklists/mutations';
import * as commentMutations from '@/lib/comments/mutations';
import * as evidenceMutations from '@/lib/evidence/mutations';
import * as invitationMutations from '@/lib/invitations/mutations';
import * as linkMutations from '@/lib/links/mutations';
import * as presenceMutations from '@/lib/presence/mutations';
import * as reportMutations from '@/lib/reports/mutations';
import * as rulingMutations from '@/lib/rulings/mutations';
import * as viewMutations from '@/lib/saved-views/mutations';
import { savedQuery } from '@/lib/saved-views/schema';
import * as searchMutations from '@/lib/searches/mutations';
import { db } from '@/lib/server/db';
import * as tokenMutations from '@/lib/tokens/mutations';
import * as verdictMutations from '@/lib/verdicts/mutations';
import { makeArticle, makeDesk } from '@/prisma/testing/desk-fixture';
import { evidence, search } from '@/prisma/testing/found';
import { makeWholeDossier } from '@/prisma/testing/made-dossier';
import { makeOpenImport } from '@/prisma/testing/made-import';

export const owner = await makeDesk();
export const stranger = (await makeDesk()).admin;
/** The ids of what `makeRows` stores on the owner's desk. */
export const ours = {
  article: '',
  claim: '',
  other: '',
  reading: '',
  evidence: '',
  search: '',
  question: '',
  comment: '',
  assignment: '',
  page: '',
  savedView: '',
  report: '',
  link: '',
  dossier: '',
  invitation: '',
  token: '',
  import: '',
  member: owner.reviewer.userId,
};

/** All that the ledger has of this desk when the tests begin. */
export const ids: string[] = [];

/** Stores something of every sort on the owner's desk. */
export async function makeRows(): Promise<void> {
  const { article, claim } = await makeArticle(owner.reviewer);
  const invitation = { email: 'invited@desk.example', role: 'REVIEWER' } as const;
  const token = { name: 'a program', role: 'REVIEWER', scope: 'READ_AND_WRITE', days: 9 } as const;
  ours.article = article.id;
  ours.claim = claim.id;
  ours.reading = article.claims.flatMap(({ readings }) => readings)[0]?.id ?? '';
  ours.other = article.claims[1]?.id ?? '';
  ours.evidence = uuid();
  await evidenceMutations.addEvidence(owner.reviewer, claim.id, { id: ours.evidence, ...evidence });
  ours.search = uuid();
  await searchMutations.addSearch(owner.reviewer, claim.id, { id: ours.search, ...search });
  ours.page = uuid();
  const opened = { page: ours.page, claimId: claim.id };
  await presenceMutations.sayPresent(owner.reviewer, article.id, opened);
  ours.savedView = uuid();
  const view = { id: ours.savedView, name: 'Ours', shared: true, query: savedQuery.parse({}) };
  await viewMutations.addSavedView(owner.editor, view);
  ours.report = uuid();
  await reportMutations.makeReport(owner.editor, article.id, {
    id: ours.report,
    profile: 'PUBLIC',
  });
  const open = { kind: 'OPEN', noindex: true } as const;
  ours.link = (await linkMutations.addLink(owner.editor, ours.report, open)).link.id;
  ours.dossier = await makeWholeDossier(owner.editor);
  ours.comment = uuid();
  const text = `Ask them, @${owner.editor.name}.`;
  await commentMutations.addComment(owner.reviewer, claim.id, { id: ours.comment, text });
  ours.assignment = uuid();
  const assigned = { id: ours.assignment, assignee: owner.colleague.userId, due: null };
  await assignmentMutations.assignArticle(owner.editor, article.id, assigned);
  const verdict = { value: 'VERIFIED', rationale: '', version: null } as const;
  await verdictMutations.setVerdict(owner.reviewer, claim.id, verdict);
  const own = { id: uuid(), text: 'Who says so?' };
  await checklistMutations.setChecklist(owner.admin, {
    kind: 'FACT',
    questions: [own],
    version: null,
  });
  ours.question = own.id;
  const answer = { done: true, note: '', version: null };
  await checklistMutations.setCheck(owner.reviewer, claim.id, own.id, answer);
  await rulingMutations.setRuling(owner.editor, claim.id, { ...verdict, reason: 'Seen.' });
  const { deskId, userId: editorId } = owner.editor;
  const reasons = [{ rule: 'pending', message: '1 claim is pending.', claims: [claim.id] }];
  const overridden = { articleId: article.id, stage: 'SIGNED_OFF', note: 'So.', reasons } as const;
  await db().override.create({ data: { deskId, editorId, ...overridden } });
  ours.import = await makeOpenImport(owner.reviewer, { 'a.txt': 'The ferry sank.' });
  ours.invitation = (await invitationMutations.invite(owner.admin, invitation)).id;
  ours.token = (await tokenMutations.createToken(owner.admin, token)).id;
  const entries = await db().ledgerEntry.findMany({ where: { deskId: owner.admin.deskId } });
  ids.push(...entries.map(({ id }) => id.toString()));
}

/** All rows that a stranger might have changed. */
export const everything = async () => ({
  articles: await db().article.findMany(),
  claims: await db().claim.findMany({ orderBy: { id: 'asc' } }),
  readings: await db().reading.findMany({ orderBy: { id: 'asc' } }),
  verdicts: await db().verdict.findMany(),
  rulings: await db().ruling.findMany(),
  evidence: await db().evidence.findMany(),
  searches: await db().search.findMany(),
  checks: await db().check.findMany(),
  checklists: await db().checklist.findMany(),
  comments: await db().comment.findMany(),
  assignments: await db().assignment.findMany(),
  presence: await db().presence.findMany(),
  reports: await db().report.findMany(),
  links: await db().reportLink.findMany(),
  dossiers: await db().dossier.findMany(),
  dossierArticles: await db().dossierArticle.findMany(),
  savedViews: await db().savedView.findMany(),
  overrides: await db().override.findMany(),
  imports: await db().import.findMany(),
  importItems: await db().importItem.findMany(),
  desks: await db().desk.findMany({ orderBy: { id: 'asc' } }),
  invitations: await db().invitation.findMany(),
  tokens: await db().token.findMany(),
  memberships: await db().membership.findMany({ orderBy: { userId: 'asc' } }),
  entries: await db().ledgerEntry.count(),
});
