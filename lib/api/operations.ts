import * as agreement from '@/lib/agreement/contract';
import * as articles from '@/lib/articles/contract';
import * as assignmentRules from '@/lib/assignment-rules/contract';
import * as assignments from '@/lib/assignments/contract';
import * as board from '@/lib/board/contract';
import * as bulk from '@/lib/bulk/contract';
import * as checklists from '@/lib/checklists/contract';
import * as claims from '@/lib/claims/contract';
import * as comments from '@/lib/comments/contract';
import * as desks from '@/lib/desks/contract';
import * as digest from '@/lib/digest/contract';
import * as documents from '@/lib/documents/contract';
import * as dossiers from '@/lib/dossiers/contract';
import * as evidence from '@/lib/evidence/contract';
import * as exchange from '@/lib/exchange/contract';
import * as feed from '@/lib/feed/contract';
import * as fetching from '@/lib/fetching/contract';
import * as gate from '@/lib/gate/contract';
import * as guidelines from '@/lib/guidelines/contract';
import * as imports from '@/lib/imports/contract';
import * as invitations from '@/lib/invitations/contract';
import * as keys from '@/lib/keys/contract';
import * as knownArticles from '@/lib/known-articles/contract';
import * as ledger from '@/lib/ledger/contract';
import * as links from '@/lib/links/contract';
import * as members from '@/lib/members/contract';
import * as merges from '@/lib/merges/contract';
import * as policy from '@/lib/policy/contract';
import * as presence from '@/lib/presence/contract';
import * as printTemplates from '@/lib/print-templates/contract';
import * as quorum from '@/lib/quorum/contract';
import * as readings from '@/lib/readings/contract';
import * as recheck from '@/lib/recheck/contract';
import * as reports from '@/lib/reports/contract';
import * as revisions from '@/lib/revisions/contract';
import * as rulings from '@/lib/rulings/contract';
import * as savedViews from '@/lib/saved-views/contract';
import * as searches from '@/lib/searches/contract';
import * as splits from '@/lib/splits/contract';
import * as stages from '@/lib/stages/contract';
import * as subLabels from '@/lib/sub-labels/contract';
import * as tokens from '@/lib/tokens/contract';
import * as users from '@/lib/users/contract';
import * as values from '@/lib/values/contract';
import * as verdictNames from '@/lib/verdict-names/contract';
import * as verdicts from '@/lib/verdicts/contract';
import * as visits from '@/lib/visits/contract';
import * as week from '@/lib/week/contract';
import * as work from '@/lib/work/contract';
import type { Operation } from './operation';

/** Every operation of the API: the OpenAPI document and the access tests are made from this. */
export const operations: readonly Operation[] = [
  users.signOutEverywhere,
  users.changePassword,
  keys.getKeys,
  keys.setKeys,
  desks.listDesks,
  desks.listColleagues,
  policy.getPolicy,
  policy.setPolicy,
  policy.setBlindReview,
  verdictNames.getVerdictNames,
  verdictNames.setVerdictNames,
  fetching.getFetching,
  fetching.setFetching,
  fetching.fetchDocument,
  guidelines.getGuidelines,
  guidelines.setGuidelines,
  guidelines.previewGuidelines,
  members.listMembers,
  members.setRole,
  members.setDeactivated,
  printTemplates.getPrintTemplates,
  printTemplates.setPrintTemplates,
  quorum.getQuorum,
  quorum.setQuorum,
  recheck.getRecheck,
  recheck.setRecheck,
  subLabels.getSubLabels,
  subLabels.setSubLabels,
  invitations.listInvitations,
  invitations.invite,
  invitations.revokeInvitation,
  invitations.acceptInvitation,
  tokens.listTokens,
  tokens.createToken,
  tokens.revokeToken,
  articles.listArticles,
  board.readBoard,
  savedViews.listSavedViews,
  savedViews.countSavedViews,
  savedViews.addSavedView,
  savedViews.changeSavedView,
  savedViews.removeSavedView,
  documents.recogniseDocument,
  knownArticles.findKnownArticles,
  articles.addArticle,
  exchange.previewExchange,
  exchange.takeImportedVerdicts,
  articles.getArticle,
  revisions.listRevisions,
  revisions.previewRevision,
  revisions.addRevision,
  revisions.getRevision,
  articles.deleteArticle,
  articles.restoreArticle,
  articles.listDeletedArticles,
  imports.listImports,
  imports.createImport,
  imports.getImport,
  imports.addImportFiles,
  imports.startImport,
  imports.cancelImport,
  imports.retryImport,
  imports.listImportItems,
  imports.exportRefusals,
  stages.setStage,
  bulk.changeArticles,
  assignments.assignArticle,
  assignments.takeArticle,
  assignments.changeAssignment,
  assignments.setAssignmentDone,
  assignments.withdrawAssignment,
  assignmentRules.getAssignmentRule,
  assignmentRules.setAssignmentRule,
  work.listWork,
  ledger.listDeskLedger,
  ledger.exportLedger,
  gate.getGate,
  gate.getGateRules,
  gate.setGateRules,
  ledger.listArticleLedger,
  ledger.listClaimLedger,
  digest.getDigest,
  digest.setDigestMark,
  feed.readFeed,
  visits.getVisit,
  visits.recordVisit,
  presence.listPresence,
  presence.sayPresent,
  presence.sayAbsent,
  presence.setSeen,
  reports.getReport,
  reports.listMadeReports,
  reports.makeReport,
  reports.getFrozenReport,
  reports.getBundle,
  links.listLinks,
  links.addLink,
  links.listDossierLinks,
  links.addDossierLink,
  links.revokeLink,
  reports.exportClaims,
  dossiers.listDossiers,
  dossiers.makeDossier,
  dossiers.getDossier,
  dossiers.cancelDossier,
  dossiers.deleteDossier,
  dossiers.restoreDossier,
  dossiers.listDeletedDossiers,
  dossiers.getDossierFile,
  dossiers.getDossierBundle,
  agreement.getAgreement,
  week.getWeek,
  claims.addClaim,
  claims.getClaim,
  claims.editClaim,
  merges.mergeClaim,
  merges.unmergeClaim,
  splits.splitClaim,
  readings.decideReading,
  verdicts.setVerdict,
  verdicts.withdrawVerdict,
  rulings.setRuling,
  rulings.withdrawRuling,
  rulings.listNeededRulings,
  evidence.addEvidence,
  evidence.changeEvidence,
  evidence.removeEvidence,
  searches.addSearch,
  searches.changeSearch,
  searches.removeSearch,
  checklists.listChecklists,
  checklists.setChecklist,
  checklists.setCheck,
  comments.listMentions,
  comments.addComment,
  comments.changeComment,
  comments.deleteComment,
  comments.restoreComment,
  comments.resolveComment,
  values.listComparisons,
];
