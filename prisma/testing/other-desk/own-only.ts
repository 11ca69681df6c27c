import * as articleQueries from '@/lib/articles/queries';
import { listArticlesQuery } from '@/lib/articles/schema';
import * as ruleQueries from '@/lib/assignment-rules/queries';
import * as assignmentMutations from '@/lib/assignments/mutations';
import * as assignmentQueries from '@/lib/assignments/queries';
import * as boardQueries from '@/lib/board/queries';
import { readBoardQuery } from '@/lib/board/schema';
import * as checklistQueries from '@/lib/checklists/queries';
import * as claimQueries from '@/lib/claims/queries';
import * as commentQueries from '@/lib/comments/queries';
import * as deskQueries from '@/lib/desks/queries';
import * as digestQueries from '@/lib/digest/queries';
import * as documentQueries from '@/lib/documents/queries';
import * as dossierQueries from '@/lib/dossiers/queries';
import { dossierQuery, listDossiersQuery } from '@/lib/dossiers/schema';
import * as feedQueries from '@/lib/feed/queries';
import * as fetchingQueries from '@/lib/fetching/queries';
import * as gateQueries from '@/lib/gate/queries';
import * as guidelineQueries from '@/lib/guidelines/queries';
import * as importQueries from '@/lib/imports/queries';
import { listImportsQuery } from '@/lib/imports/schema';
import * as invitationQueries from '@/lib/invitations/queries';
import * as knownQueries from '@/lib/known-articles/queries';
import * as ledgerQueries from '@/lib/ledger/queries';
import { listDeskLedgerQuery } from '@/lib/ledger/schema';
import * as placeQueries from '@/lib/ledger-places/queries';
import * as memberQueries from '@/lib/members/queries';
import * as policyQueries from '@/lib/policy/queries';
import * as presenceQueries from '@/lib/presence/queries';
import * as printTemplateQueries from '@/lib/print-templates/queries';
import * as publisherQueries from '@/lib/publishers/queries';
import * as quorumQueries from '@/lib/quorum/queries';
import * as recheckQueries from '@/lib/recheck/queries';
import * as reportQueries from '@/lib/reports/queries';
import * as rowQueries from '@/lib/rows/queries';
import * as rulingQueries from '@/lib/rulings/queries';
import * as viewQueries from '@/lib/saved-views/queries';
import { db } from '@/lib/server/db';
import * as subLabelQueries from '@/lib/sub-labels/queries';
import * as tokenQueries from '@/lib/tokens/queries';
import * as verdictNameQueries from '@/lib/verdict-names/queries';
import * as verdictQueries from '@/lib/verdicts/queries';
import * as weekQueries from '@/lib/week/queries';
import * as workQueries from '@/lib/work/queries';
import { plainText } from '../desk-fixture';
import { ids, ours, stranger } from './rows';

/** Every function that takes an actor and lists or makes what is the actor's own desk's. */
export const ownOnly: Record<string, () => Promise<unknown>> = {
  listDeletedArticles: () => articleQueries.listDeletedArticles(stranger),
  listArticles: () => boardQueries.listArticles(stranger, listArticlesQuery.parse({})),
  listFound: () => boardQueries.listFound(stranger, listArticlesQuery.parse({}), null, 9),
  listFoundIds: () => boardQueries.listFoundIds(stranger, listArticlesQuery.parse({}), null),
  getReportDesk: () => reportQueries.getReportDesk(stranger),
  listDossiers: () => dossierQueries.listDossiers(stranger, listDossiersQuery.parse({})),
  listDeletedDossiers: () => dossierQueries.listDeletedDossiers(stranger),
  previewDossier: () => dossierQueries.previewDossier(stranger, dossierQuery.parse({})),
  listDeskClaims: () => reportQueries.listDeskClaims(stranger, [ours.article]),
  recogniseDocument: () =>
    documentQueries.recogniseDocument(stranger, {
      name: 'a.txt',
      type: null,
      bytes: new TextEncoder().encode('Words of a file.'),
    }),
  findKnownArticles: () =>
    knownQueries.findKnownArticles(stranger, { text: plainText, sourceUrl: 'https://a.example/' }),
  findSameText: () => knownQueries.findSameText(stranger, plainText),
  listLastChanges: async () => [...(await placeQueries.listLastChanges(stranger, [ours.article]))],
  listSummaries: () => articleQueries.listSummaries(stranger, [ours.article]),
  readBoard: () => boardQueries.readBoard(stranger, readBoardQuery.parse({})),
  listRows: () => rowQueries.listRows(stranger, [ours.article], 'bridge'),
  listPresentOn: async () => [
    ...(await presenceQueries.listPresentOn(stranger, [ours.article])).values(),
  ],
  listSavedViews: () => viewQueries.listSavedViews(stranger),
  countSavedViews: () => viewQueries.countSavedViews(stranger),
  countFound: () => boardQueries.countFound(stranger, listArticlesQuery.parse({})),
  getWeek: () => weekQueries.getWeek(stranger, {}),
  listPublishers: () => publisherQueries.listPublishers(stranger),
  countArticles: () => boardQueries.countArticles(stranger),
  listAssignments: () => assignmentQueries.listAssignments(stranger, [ours.article]),
  renewHold: async () => (await assignmentMutations.renewHold(stranger, ours.article)) ?? null,
  getAssignmentRule: () => ruleQueries.getAssignmentRule(stranger),
  listWork: () => workQueries.listWork(stranger, { limit: 9 }),
  countWork: () => workQueries.countWork(stranger),
  listFree: () => workQueries.listFree(stranger, 9),
  listDue: () => workQueries.listDue(stranger, 9),
  countRulings: () => workQueries.countRulings(stranger),
  listClaims: () => claimQueries.listClaims(stranger, ours.article),
  listWholeClaims: () => claimQueries.listWholeClaims(stranger, ours.article, db()),
  findClaimsById: () => claimQueries.findClaimsById(stranger, [ours.claim]),
  findLedgerPosition: () => ledgerQueries.findLedgerPosition(stranger, ours.article),
  listOthersChanges: () =>
    ledgerQueries.listOthersChanges(stranger, ours.article, { since: 0n, limit: 9 }),
  listDeskLedger: () => ledgerQueries.listDeskLedger(stranger, listDeskLedgerQuery.parse({})),
  findEntries: async () => {
    const { ids: found } = await ledgerQueries.findEntries(stranger, listDeskLedgerQuery.parse({}));
    return ledgerQueries.listEntries(stranger, found);
  },
  listEntries: () => ledgerQueries.listEntries(stranger, ids.map(BigInt)),
  countEntries: () => ledgerQueries.countEntries(stranger, listDeskLedgerQuery.parse({})),
  findPosition: () => ledgerQueries.findPosition(stranger),
  placeOf: async () => String(await placeQueries.placeOf(stranger, new Date(0))),
  getDigest: () => digestQueries.getDigest(stranger),
  countUnread: () => digestQueries.countUnread(stranger),
  findFeedEntries: () => feedQueries.findFeedEntries(stranger, ids),
  findFeedEntriesOfAll: async () => {
    const readers = [stranger, { ...stranger, blind: true }];
    return (await feedQueries.findFeedEntriesOfAll(readers, ids)).flat();
  },
  listMissedEntries: () => feedQueries.listMissedEntries(stranger, '0'),
  findFeedPosition: () => feedQueries.findFeedPosition(stranger),
  listImports: () => importQueries.listImports(stranger, listImportsQuery.parse({})),
  listInvitations: () => invitationQueries.listInvitations(stranger),
  listTokens: () => tokenQueries.listTokens(stranger),
  listColleagues: () => deskQueries.listColleagues(stranger),
  listMentions: () => commentQueries.listMentions(stranger),
  countMentions: () => commentQueries.countMentions(stranger),
  listMembers: () => memberQueries.listMembers(stranger),
  getDesk: () => deskQueries.getDesk(stranger),
  getDeskRow: () => deskQueries.getDeskRow(stranger),
  getGuidelines: () => guidelineQueries.getGuidelines(stranger),
  getVerdictNames: () => verdictNameQueries.getVerdictNames(stranger),
  getPolicy: () => policyQueries.getPolicy(stranger),
  getPrintTemplates: () => printTemplateQueries.getPrintTemplates(stranger),
  getFetching: () => fetchingQueries.getFetching(stranger),
  getQuorum: () => quorumQueries.getQuorum(stranger),
  getSubLabels: () => subLabelQueries.getSubLabels(stranger),
  listSubLabels: () => subLabelQueries.listSubLabels(stranger),
  getRecheck: () => recheckQueries.getRecheck(stranger),
  countDue: async () => [...(await recheckQueries.countDue(stranger, [ours.article]))],
  getGateRules: () => gateQueries.getGateRules(stranger),
  getSeverities: () => gateQueries.getSeverities(stranger),
  findOverride: () => gateQueries.findOverride(stranger, ours.article),
  findReasonsIn: () => gateQueries.findReasonsIn(stranger, ours.article, db()),
  listChecklists: () => checklistQueries.listChecklists(stranger),
  getChecklist: () => checklistQueries.getChecklist(stranger, 'QUOTE'),
  listNeededRulings: () => rulingQueries.listNeededRulings(stranger, { limit: 9 }),
  findFirst: () => verdictQueries.findFirst(stranger, ours.claim),
};

/** These take no actor, or make something new on the actor's own desk. */
export const elsewhere = [
  'addArticle',
  'makeDossier',
  'splitArticle',
  'storeArticle',
  'storeRevision',
  'rangesSeen',
  'earlierTexts',
  'createImport',
  'finish',
  'addSavedView',
  'invite',
  'createToken',
  'setChecklist',
  'setPolicy',
  'setVerdictNames',
  'setGuidelines',
  'previewGuidelines',
  'previewExchange',
  'storeImport',
  'assignByRule',
  'storeAssignment',
  'setAssignmentRule',
  'fetchDocument',
  'setFetching',
  'changePolicy',
  'storeOnDesk',
  'setQuorum',
  'setPrintTemplates',
  'setRecheck',
  'setSubLabels',
  'setGateRules',
  'passGate',
  'acceptInvitation',
  'findOpenInvitation',
  'findMember',
  'findActor',
  'listDesks',
  'findTokenActor',
  'touchToken',
  'asView',
  'isTieBreaker',
  'markingOf',
  'dueClaims',
  'within',
  'asEvents',
  'readable',
  'shownArticles',
  'filteredArticles',
  'textOf',
  'isMine',
  'toTokenView',
  'createDesk',
  'setBlindReview',
  'makeDemoDesk',
  'record',
  'entryOf',
  'moveCounters',
  'recount',
  'settleContributions',
  'admitChange',
  'settle',
  'addTopics',
  'renewTopics',
  'renewAllTopics',
  'changePassword',
  'signOut',
  'signOutEverywhere',
  'setSeen',
  'getKeys',
  'setKeys',
  'setDigestMark',
  'isSeen',
  'leave',
  'lockDesk',
  'findAccount',
  'findSignedIn',
  'findShared',
  'findSharedArticle',
  'addressOf',
];
