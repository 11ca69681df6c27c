import { v7 as uuid } from 'uuid';
import { expect } from 'vitest';
import * as agreementQueries from '@/lib/agreement/queries';
import { notFound } from '@/lib/api/problem';
import * as articleMutations from '@/lib/articles/mutations';
import * as articleQueries from '@/lib/articles/queries';
import * as ruleMutations from '@/lib/assignment-rules/mutations';
import * as assignmentMutations from '@/lib/assignments/mutations';
import * as assignmentQueries from '@/lib/assignments/queries';
import * as bulkMutations from '@/lib/bulk/mutations';
import * as checklistMutations from '@/lib/checklists/mutations';
import * as claimMutations from '@/lib/claims/mutations';
import * as claimQueries from '@/lib/claims/queries';
import * as commentMutations from '@/lib/comments/mutations';
import * as dossierMutations from '@/lib/dossiers/mutations';
import * as dossierQueries from '@/lib/dossiers/queries';
import * as evidenceMutations from '@/lib/evidence/mutations';
import * as exchangeMutations from '@/lib/exchange/mutations';
import * as gateQueries from '@/lib/gate/queries';
import * as importMutations from '@/lib/imports/mutations';
import * as importQueries from '@/lib/imports/queries';
import { listItemsQuery } from '@/lib/imports/schema';
import * as invitationMutations from '@/lib/invitations/mutations';
import * as ledgerQueries from '@/lib/ledger/queries';
import * as linkMutations from '@/lib/links/mutations';
import * as linkQueries from '@/lib/links/queries';
import * as memberMutations from '@/lib/members/mutations';
import * as mergeMutations from '@/lib/merges/mutations';
import * as presenceMutations from '@/lib/presence/mutations';
import * as presenceQueries from '@/lib/presence/queries';
import * as readingMutations from '@/lib/readings/mutations';
import * as reportMutations from '@/lib/reports/mutations';
import * as reportQueries from '@/lib/reports/queries';
import type { Report } from '@/lib/reports/report';
import * as revisionMutations from '@/lib/revisions/mutations';
import * as revisionQueries from '@/lib/revisions/queries';
import * as rulingMutations from '@/lib/rulings/mutations';
import * as rulingQueries from '@/lib/rulings/queries';
import * as viewMutations from '@/lib/saved-views/mutations';
import * as viewQueries from '@/lib/saved-views/queries';
import * as searchMutations from '@/lib/searches/mutations';
import { db, transaction } from '@/lib/server/db';
import * as splitMutations from '@/lib/splits/mutations';
import * as stageMutations from '@/lib/stages/mutations';
import * as stageQueries from '@/lib/stages/queries';
import * as tokenMutations from '@/lib/tokens/mutations';
import * as valueQueries from '@/lib/values/queries';
import * as verdictMutations from '@/lib/verdicts/mutations';
import * as visitMutations from '@/lib/visits/mutations';
import * as visitQueries from '@/lib/visits/queries';
import { Prisma } from '@/prisma/generated/client';
import { evidence, search } from '@/prisma/testing/found';
import { ours, stranger } from './rows';

const ranges = [{ start: 0, end: 9 }];
const seen = (id: string) => ({ id, version: 1 });
const verdict = { value: 'DISPUTED', rationale: '', version: null } as const;

/** Every function that takes an actor and names a row, called by an admin of another desk. */
export const naming: Record<string, () => Promise<unknown>> = {
  getArticle: () => articleQueries.getArticle(stranger, ours.article),
  getArticleSummary: () => articleQueries.getArticleSummary(stranger, ours.article),
  getWholeClaimAnd: () =>
    claimQueries.getWholeClaimAnd(stranger, ours.claim, db(), Prisma.sql`NULL`),
  getWholeClaim: () => claimQueries.getWholeClaim(stranger, ours.claim, db()),
  getClaim: () => claimQueries.getClaim(stranger, ours.claim),
  addClaim: () => claimMutations.addClaim(stranger, ours.article, { id: uuid(), ranges }),
  editClaim: () => claimMutations.editClaim(stranger, ours.claim, { version: 1, dropped: true }),
  lockClaim: () => transaction((tx) => claimMutations.lockClaim(tx, stranger, ours.claim)),
  changeClaims: () =>
    claimMutations.changeClaims(stranger, [ours.claim, ours.claim], async () => undefined),
  mergeClaim: () =>
    mergeMutations.mergeClaim(stranger, ours.claim, { version: 1, other: seen(ours.other) }),
  unmergeClaim: () =>
    mergeMutations.unmergeClaim(stranger, ours.claim, { version: 1, other: seen(ours.other) }),
  decideReading: () =>
    readingMutations.decideReading(stranger, ours.reading, { version: 1, decision: 'REFUSED' }),
  splitClaim: () => {
    const part = { id: uuid(), ranges, wording: 'Part.' };
    return splitMutations.splitClaim(stranger, ours.claim, {
      version: 1,
      ranges,
      wording: 'So.',
      part,
    });
  },
  changeClaim: () => claimMutations.changeClaim(stranger, ours.claim, async () => {}),
  takeImportedVerdicts: () =>
    exchangeMutations.takeImportedVerdicts(stranger, ours.article, { rationale: '' }),
  setVerdict: () => verdictMutations.setVerdict(stranger, ours.claim, verdict),
  withdrawVerdict: () => verdictMutations.withdrawVerdict(stranger, ours.claim, 1),
  findNewest: () => revisionQueries.findNewest(stranger, ours.article),
  prepareRevision: () => revisionQueries.prepareRevision(stranger, ours.article, { text: 'So.' }),
  previewRevision: () => revisionQueries.previewRevision(stranger, ours.article, { text: 'So.' }),
  listRevisions: () => revisionQueries.listRevisions(stranger, ours.article),
  getRevision: () => revisionQueries.getRevision(stranger, ours.article, 1),
  addRevision: () =>
    revisionMutations.addRevision(stranger, ours.article, {
      id: uuid(),
      text: 'So.',
      reason: 'So.',
      plan: 'none',
      decisions: [],
    }),
  setRuling: () =>
    rulingMutations.setRuling(stranger, ours.claim, { ...verdict, reason: 'So.', version: 1 }),
  withdrawRuling: () => rulingMutations.withdrawRuling(stranger, ours.claim, 1),
  addEvidence: () =>
    evidenceMutations.addEvidence(stranger, ours.claim, { id: uuid(), ...evidence }),
  changeEvidence: () =>
    evidenceMutations.changeEvidence(stranger, ours.evidence, { ...evidence, version: 1 }),
  removeEvidence: () => evidenceMutations.removeEvidence(stranger, ours.evidence, 1),
  addSearch: () => searchMutations.addSearch(stranger, ours.claim, { id: uuid(), ...search }),
  changeSearch: () =>
    searchMutations.changeSearch(stranger, ours.search, { ...search, version: 1 }),
  removeSearch: () => searchMutations.removeSearch(stranger, ours.search, 1),
  setCheck: () =>
    checklistMutations.setCheck(stranger, ours.claim, 'fact-now', {
      done: true,
      note: '',
      version: null,
    }),
  addComment: () => commentMutations.addComment(stranger, ours.claim, { id: uuid(), text: 'So?' }),
  changeComment: () =>
    commentMutations.changeComment(stranger, ours.comment, { version: 1, text: 'So?' }),
  deleteComment: () => commentMutations.deleteComment(stranger, ours.comment, 1),
  restoreComment: () => commentMutations.restoreComment(stranger, ours.comment),
  resolveComment: () =>
    commentMutations.resolveComment(stranger, ours.comment, { version: 1, resolved: true }),
  listPresence: () => presenceQueries.listPresence(stranger, ours.article),
  sayPresent: () =>
    presenceMutations.sayPresent(stranger, ours.article, { page: uuid(), claimId: null }),
  getSavedView: () => viewQueries.getSavedView(stranger, ours.savedView),
  changeSavedView: () =>
    viewMutations.changeSavedView(stranger, ours.savedView, { version: 1, name: 'Theirs' }),
  removeSavedView: () => viewMutations.removeSavedView(stranger, ours.savedView, 1),
  getVisit: () => visitQueries.getVisit(stranger, ours.article),
  recordVisit: () => visitMutations.recordVisit(stranger, ours.article, { entry: '1' }),
  sayAbsent: () => presenceMutations.sayAbsent(stranger, ours.article, ours.page),
  getAgreement: () => agreementQueries.getAgreement(stranger, { article: ours.article }),
  listArticleLedger: () => ledgerQueries.listArticleLedger(stranger, ours.article, { limit: 9 }),
  listClaimLedger: () => ledgerQueries.listClaimLedger(stranger, ours.claim, { limit: 9 }),
  listComparisons: () => valueQueries.listComparisons(stranger, ours.claim),
  getRulingCase: () => rulingQueries.getRulingCase(stranger, ours.claim),
  getReport: () => reportQueries.getReport(stranger, ours.article, 'PUBLIC'),
  getReportFile: () =>
    reportQueries.getReportFile(stranger, ours.article, { format: 'json', profile: 'PUBLIC' }),
  getReportSource: () => reportQueries.getReportSource(stranger, ours.article),
  listMadeReports: () => reportQueries.listMadeReports(stranger, ours.article),
  getMadeReport: () => reportQueries.getMadeReport(stranger, ours.report),
  getFrozenReport: () => reportQueries.getFrozenReport(stranger, ours.report),
  getFrozenFile: () => reportQueries.getFrozenFile(stranger, ours.report, 'json'),
  getBundle: () => reportQueries.getBundle(stranger, ours.report),
  makeReport: () =>
    reportMutations.makeReport(stranger, ours.article, { id: uuid(), profile: 'PUBLIC' }),
  listLinks: () => linkQueries.listLinks(stranger, ours.report),
  // What the report says is not looked at before whose it is.
  findSupersession: () => linkQueries.findSupersession(stranger, ours.report, {} as Report),
  addLink: () => linkMutations.addLink(stranger, ours.report, { kind: 'SECRET', noindex: true }),
  listDossierLinks: () => linkQueries.listDossierLinks(stranger, ours.dossier),
  addDossierLink: () =>
    linkMutations.addDossierLink(stranger, ours.dossier, { kind: 'SECRET', noindex: true }),
  revokeLink: () => linkMutations.revokeLink(stranger, ours.link),
  lockArticle: () => transaction((tx) => stageMutations.lockArticle(tx, stranger, ours.article)),
  setStage: () =>
    stageMutations.setStage(stranger, ours.article, { stage: 'READY', version: 1, note: '' }),
  assignMoreByRule: () =>
    ruleMutations.assignMoreByRule(stranger, ours.article, { due: null, idOf: () => uuid() }),
  changeArticles: async () => {
    const { refused } = await bulkMutations.changeArticles(stranger, {
      action: { kind: 'delete' },
      articles: [{ id: ours.article, version: 1 }],
    });
    const type = 'urn:claimdesk:problem:not-found';
    expect(refused).toMatchObject([{ title: null, problem: { type } }]);
    throw notFound('article');
  },
  getGate: () => gateQueries.getGate(stranger, ours.article),
  getPublication: () => stageQueries.getPublication(stranger, ours.article),
  assignArticle: () =>
    assignmentMutations.assignArticle(stranger, ours.article, {
      id: uuid(),
      assignee: stranger.userId,
      due: null,
    }),
  takeArticle: () => assignmentMutations.takeArticle(stranger, ours.article, { id: uuid() }),
  changeAssignment: () =>
    assignmentMutations.changeAssignment(stranger, ours.assignment, { due: null, version: 1 }),
  setAssignmentDone: () =>
    assignmentMutations.setAssignmentDone(stranger, ours.assignment, { done: true, version: 1 }),
  withdrawAssignment: () => assignmentMutations.withdrawAssignment(stranger, ours.assignment, 1),
  findAssignment: () => assignmentQueries.findAssignment(stranger, ours.assignment),
  deleteArticle: () => articleMutations.deleteArticle(stranger, ours.article, 1),
  restoreArticle: () => articleMutations.restoreArticle(stranger, ours.article, 1),
  getDossier: () => dossierQueries.getDossier(stranger, ours.dossier),
  getReadableDossier: () => dossierQueries.getReadableDossier(stranger, ours.dossier),
  listDossierReports: () => dossierQueries.listDossierReports(stranger, ours.dossier, 1),
  deleteDossier: () => dossierMutations.deleteDossier(stranger, ours.dossier),
  restoreDossier: () => dossierMutations.restoreDossier(stranger, ours.dossier),
  cancelDossier: () => dossierMutations.cancelDossier(stranger, ours.dossier),
  getImport: () => importQueries.getImport(stranger, ours.import),
  listItems: () => importQueries.listItems(stranger, ours.import, listItemsQuery.parse({})),
  addFiles: () => importMutations.addFiles(stranger, ours.import, []),
  startImport: () => importMutations.startImport(stranger, ours.import),
  cancelImport: () => importMutations.cancelImport(stranger, ours.import),
  retryImport: () => importMutations.retryImport(stranger, ours.import),
  revokeInvitation: () => invitationMutations.revokeInvitation(stranger, ours.invitation),
  setRole: () => memberMutations.setRole(stranger, ours.member, { role: 'ADMIN', version: 1 }),
  setDeactivated: () =>
    memberMutations.setDeactivated(stranger, ours.member, { deactivated: true, version: 1 }),
  revokeToken: () => tokenMutations.revokeToken(stranger, ours.token),
};
