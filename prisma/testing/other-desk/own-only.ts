import * as articleQueries from '@/lib/articles/queries';
import { listArticlesQuery } from '@/lib/articles/schema';
import * as boardQueries from '@/lib/board/queries';
import * as checklistQueries from '@/lib/checklists/queries';
import * as claimQueries from '@/lib/claims/queries';
import * as commentQueries from '@/lib/comments/queries';
import * as deskQueries from '@/lib/desks/queries';
import * as feedQueries from '@/lib/feed/queries';
import * as guidelineQueries from '@/lib/guidelines/queries';
import * as invitationQueries from '@/lib/invitations/queries';
import * as ledgerQueries from '@/lib/ledger/queries';
import * as memberQueries from '@/lib/members/queries';
import * as tokenQueries from '@/lib/tokens/queries';
import * as verdictQueries from '@/lib/verdicts/queries';
import { ids, ours, stranger } from './rows';

/** Every function that takes an actor and lists or makes what is the actor's own desk's. */
export const ownOnly: Record<string, () => Promise<unknown>> = {
  listDeletedArticles: () => articleQueries.listDeletedArticles(stranger),
  listArticles: () => boardQueries.listArticles(stranger, listArticlesQuery.parse({})),
  listSummaries: () => articleQueries.listSummaries(stranger, [ours.article]),
  listPublishers: () => boardQueries.listPublishers(stranger),
  countArticles: () => boardQueries.countArticles(stranger),
  listClaims: () => claimQueries.listClaims(stranger, ours.article),
  findLedgerPosition: () => ledgerQueries.findLedgerPosition(stranger, ours.article),
  findFeedEntries: () => feedQueries.findFeedEntries(stranger, ids),
  listMissedEntries: () => feedQueries.listMissedEntries(stranger, '0'),
  findFeedPosition: () => feedQueries.findFeedPosition(stranger),
  listInvitations: () => invitationQueries.listInvitations(stranger),
  listTokens: () => tokenQueries.listTokens(stranger),
  listColleagues: () => deskQueries.listColleagues(stranger),
  listMentions: () => commentQueries.listMentions(stranger),
  countMentions: () => commentQueries.countMentions(stranger),
  listMembers: () => memberQueries.listMembers(stranger),
  getDesk: () => deskQueries.getDesk(stranger),
  getGuidelines: () => guidelineQueries.getGuidelines(stranger),
  getVerdictNames: () => deskQueries.getVerdictNames(stranger),
  getPolicy: () => deskQueries.getPolicy(stranger),
  listChecklists: () => checklistQueries.listChecklists(stranger),
  findFirst: () => verdictQueries.findFirst(stranger, ours.claim),
};

/** These take no actor, or make something new on the actor's own desk. */
export const elsewhere = [
  'addArticle',
  'invite',
  'createToken',
  'setChecklist',
  'setPolicy',
  'setVerdictNames',
  'setGuidelines',
  'previewGuidelines',
  'acceptInvitation',
  'findOpenInvitation',
  'findActor',
  'listDesks',
  'findTokenActor',
  'touchToken',
  'asView',
  'findCircumstances',
  'textOf',
  'isMine',
  'toClaimView',
  'toCommentView',
  'toTokenView',
  'createDesk',
  'setBlindReview',
  'makeDemoDesk',
  'record',
  'moveCounters',
  'addTopics',
  'renewTopics',
  'changePassword',
  'signOutEverywhere',
  'setSeen',
  'getKeys',
  'setKeys',
  'isSeen',
  'leave',
  'lockMembers',
  'findAccount',
  'findSignedIn',
];
