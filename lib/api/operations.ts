import * as articles from '@/lib/articles/contract';
import * as claims from '@/lib/claims/contract';
import * as desks from '@/lib/desks/contract';
import * as invitations from '@/lib/invitations/contract';
import * as ledger from '@/lib/ledger/contract';
import * as reports from '@/lib/reports/contract';
import * as tokens from '@/lib/tokens/contract';
import * as users from '@/lib/users/contract';
import type { Operation } from './operation';

/** Every operation of the API: the OpenAPI document and the access tests are made from this. */
export const operations: readonly Operation[] = [
  users.signOutEverywhere,
  users.changePassword,
  desks.listDesks,
  desks.listMembers,
  invitations.listInvitations,
  invitations.invite,
  invitations.revokeInvitation,
  invitations.acceptInvitation,
  tokens.listTokens,
  tokens.createToken,
  tokens.revokeToken,
  articles.listArticles,
  articles.addArticle,
  articles.getArticle,
  ledger.listArticleLedger,
  reports.getReport,
  claims.addClaim,
  claims.editClaim,
  claims.mergeClaim,
  claims.unmergeClaim,
  claims.splitClaim,
  claims.decideReading,
  claims.setVerdict,
  claims.withdrawVerdict,
  claims.setRuling,
  claims.withdrawRuling,
  claims.addEvidence,
  claims.changeEvidence,
  claims.removeEvidence,
];
