import { v7 as uuid } from 'uuid';
import { standardQuorum } from '@/lib/quorum/verdicts-needed';
import { openGate, plainText } from '@/prisma/testing/desk-fixture';
import { evidence } from '@/prisma/testing/found';
import { type Rows, search } from './api-rows';

/** The password of everybody who changes it in the matrix. */
export const currentPassword = 'the password so far';

type Input = {
  /** What whoever may call it is answered, where it is not what the contract promises. */
  status?: number;
  query?: Record<string, string>;
  body?: (rows: Rows) => object;
  /** A file among several, where the operation takes those. */
  upload?: { name: string; text: string };
  /** The bytes of a file, where the operation takes one. */
  file?: string;
  /** Which row stands for a name in the path, where it is not the one called so. */
  names?: Record<string, keyof Rows>;
};

const standardRule = {
  assignBy: 'HAND',
  members: [],
  reviewersPerArticle: 1,
  dueHours: null,
  holdMinutes: 30,
};

const seen = { query: { version: '1' } };

/** What each operation is sent, so that nothing but the caller can be wrong with it. */
export const inputs: Record<string, Input> = {
  signOutEverywhere: {},
  changePassword: { body: () => ({ currentPassword, newPassword: 'the password from now on' }) },
  listDesks: {},
  listMembers: {},
  getPolicy: {},
  // Nothing is required, as before: the verdicts of the other calls go without a rationale.
  setPolicy: { body: () => ({ rationaleRequiredFor: [], version: 1 }) },
  setRole: { body: () => ({ role: 'EDITOR', version: 1 }) },
  setDeactivated: { body: () => ({ deactivated: true, version: 1 }) },
  getGuidelines: {},
  // Empty as before: a repeat, whoever comes first.
  setGuidelines: { body: () => ({ text: '', version: null }) },
  previewGuidelines: { body: () => ({ text: '# So' }) },
  getQuorum: {},
  // As it is: with another number the statuses that follow would be others.
  setQuorum: { body: () => ({ ...standardQuorum, version: 1 }) },
  getPrintTemplates: {},
  // None as before: a repeat, whoever comes first.
  setPrintTemplates: { body: () => ({ templates: [], version: 1 }) },
  getRecheck: {},
  getSubLabels: {},
  setSubLabels: { body: () => ({ labels: [], version: 1 }) },
  setRecheck: { body: () => ({ hours: {}, version: 1 }) },
  listInvitations: {},
  invite: { body: () => ({ email: `${uuid()}@desk.example`, role: 'REVIEWER' }) },
  revokeInvitation: {},
  acceptInvitation: {
    names: { token: 'invitationSecret' },
    body: () => ({ name: 'Nadia Brook', password: 'a good long password' }),
  },
  listTokens: {},
  createToken: { body: () => ({ name: 'a program', role: 'REVIEWER', scope: 'READ', days: 1 }) },
  revokeToken: {},
  listArticles: {},
  readBoard: {},
  listSavedViews: {},
  countSavedViews: {},
  addSavedView: { body: () => ({ id: uuid(), name: `View ${uuid()}`, query: {} }) },
  changeSavedView: { body: () => ({ version: 1, query: { search: 'harbour' } }) },
  removeSavedView: seen,
  recogniseDocument: { query: { name: 'a.txt' }, file: plainText },
  findKnownArticles: { body: () => ({ text: plainText }) },
  addArticle: { body: () => ({ id: uuid(), title: 'A bridge', text: plainText }) },
  getArticle: {},
  listRevisions: {},
  previewRevision: { body: () => ({ text: `${plainText} A third sank in June.` }) },
  // Nobody has looked at what it would change, so it is refused, and the text stays as it is.
  addRevision: {
    status: 409,
    body: () => ({ id: uuid(), text: `${plainText} So.`, reason: 'More is known.', plan: 'none' }),
  },
  getRevision: {},
  deleteArticle: seen,
  restoreArticle: { names: { article: 'deleted' }, body: () => ({ version: 2 }) },
  listDeletedArticles: {},
  listImports: {},
  createImport: { body: () => ({ id: uuid() }) },
  getImport: {},
  addImportFiles: { upload: { name: 'news/harbour.txt', text: 'The harbour burnt in June.' } },
  startImport: {},
  cancelImport: {},
  retryImport: {},
  listImportItems: {},
  exportRefusals: {},
  setStage: { body: () => ({ stage: 'READY', version: 1 }) },
  changeArticles: {
    body: ({ article }) => ({
      action: { kind: 'step', stage: 'READY' },
      articles: [{ id: article, version: 1 }],
    }),
  },
  assignArticle: { body: ({ admin }) => ({ id: uuid(), assignee: admin }) },
  takeArticle: { names: { article: 'freeArticle' }, body: () => ({ id: uuid() }) },
  changeAssignment: { body: () => ({ due: '2030-01-01T18:00:00Z', version: 1 }) },
  setAssignmentDone: { body: () => ({ done: true, version: 1 }) },
  withdrawAssignment: seen,
  getAssignmentRule: {},
  // As it is: articles that are brought in are then nobody’s.
  setAssignmentRule: { body: () => ({ ...standardRule, version: null }) },
  listWork: {},
  listDeskLedger: { query: { order: 'oldest' } },
  exportLedger: { query: { event: 'verdicts' } },
  getGate: {},
  getGateRules: {},
  // As it is: the calls that follow go through the same gate.
  setGateRules: { body: () => ({ severities: openGate, version: 1 }) },
  listArticleLedger: {},
  listClaimLedger: {},
  getDigest: {},
  setDigestMark: { body: () => ({ entry: '1' }) },
  readFeed: { query: { after: '0', follow: 'false' } },
  getReport: { query: { format: 'json' } },
  listMadeReports: {},
  makeReport: { body: () => ({ id: uuid(), profile: 'INTERNAL' }) },
  getFrozenReport: { query: { format: 'json' } },
  getBundle: {},
  listLinks: {},
  addLink: { body: () => ({ kind: 'SECRET' }) },
  listDossierLinks: {},
  addDossierLink: { body: () => ({ kind: 'SECRET' }) },
  revokeLink: {},
  exportClaims: { query: { format: 'jsonl' } },
  listDossiers: {},
  makeDossier: { body: () => ({ id: uuid(), title: 'All of it' }) },
  getDossier: {},
  cancelDossier: { names: { dossier: 'cancelledDossier' } },
  deleteDossier: { names: { dossier: 'spareDossier' } },
  restoreDossier: { names: { dossier: 'deletedDossier' } },
  listDeletedDossiers: {},
  getDossierBundle: {},
  getDossierFile: { query: { format: 'json' } },
  getAgreement: {},
  getWeek: { query: { week: '2026-W48' } },
  addClaim: { body: () => ({ id: uuid(), ranges: [{ start: 0, end: 9 }] }) },
  getClaim: {},
  editClaim: { body: () => ({ version: 1, wording: 'Better words.' }) },
  mergeClaim: {
    names: { claim: 'free' },
    body: ({ freeOther }) => ({ version: 1, other: { id: freeOther, version: 1 } }),
  },
  unmergeClaim: {
    names: { claim: 'merged' },
    body: ({ mergedOther }) => ({ version: 2, other: { id: mergedOther, version: 2 } }),
  },
  splitClaim: {
    names: { claim: 'free' },
    body: () => {
      const part = { id: uuid(), ranges: [{ start: 4, end: 9 }], wording: 'Part.' };
      return { version: 1, ranges: [{ start: 0, end: 3 }], wording: 'So.', part };
    },
  },
  decideReading: { body: () => ({ version: 1, decision: 'TAKEN', claim: uuid() }) },
  setVerdict: { body: () => ({ value: 'DISPUTED', rationale: '', version: 1 }) },
  withdrawVerdict: seen,
  setRuling: { body: () => ({ value: 'DISPUTED', reason: 'So it is.', version: 1 }) },
  withdrawRuling: seen,
  listNeededRulings: {},
  addEvidence: { body: () => ({ id: uuid(), ...evidence }) },
  changeEvidence: { body: () => ({ version: 1, ...evidence, title: 'A better source' }) },
  removeEvidence: seen,
  addSearch: { body: () => ({ id: uuid(), ...search }) },
  changeSearch: { body: () => ({ version: 1, ...search, note: 'Not in.' }) },
  removeSearch: seen,
  listChecklists: {},
  // Always the same: a repeat is answered like the first, and harms nobody’s next call.
  setChecklist: {
    body: () => ({
      kind: 'QUESTION',
      questions: [{ id: 'own', text: 'Who asks?' }],
      version: null,
    }),
  },
  setCheck: { body: () => ({ done: true, version: null }) },
  getVerdictNames: {},
  setVerdictNames: {
    body: () => {
      const names = { VERIFIED: 'Verified', UNVERIFIED: 'Unverified', DISPUTED: 'Disputed' };
      return { names, version: 1 };
    },
  },
  listColleagues: {},
  // As it is: on a blind desk the calls that follow would be answered with less.
  setBlindReview: { body: () => ({ blindReview: false }) },
  previewExchange: { body: () => ({ file: '{"text":"So it is."}' }) },
  takeImportedVerdicts: { body: () => ({ rationale: 'Seen.' }) },
  getFetching: {},
  // Off, as it is on every desk at first: nothing is asked of anybody elsewhere.
  fetchDocument: { status: 409, body: () => ({ url: 'https://news.example/' }) },
  // As it is: off.
  setFetching: { body: () => ({ on: false, version: 1 }) },
  listMentions: {},
  addComment: { body: () => ({ id: uuid(), text: 'Who has asked?' }) },
  changeComment: { body: () => ({ version: 1, text: 'Who has asked them?' }) },
  deleteComment: seen,
  restoreComment: {},
  listPresence: {},
  sayPresent: { body: () => ({ page: uuid(), claimId: null }) },
  sayAbsent: { query: { page: uuid() } },
  getVisit: {},
  recordVisit: { body: () => ({ entry: '1' }) },
  getKeys: {},
  setKeys: { body: () => ({ on: true, own: { split: 'b' }, version: 1 }) },
  setSeen: { body: () => ({ seen: false }) },
  listComparisons: {},
  resolveComment: { body: () => ({ version: 1, resolved: true }) },
};
