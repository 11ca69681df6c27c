import type { Actor } from '@/lib/desks/actor';
import type { LedgerEvent } from '@/prisma/generated/enums';

/** Which entries tell what somebody holds of a claim, or that they hold something. */
const tellsVerdict: Record<LedgerEvent, boolean> = {
  DESK_CREATED: false,
  BLIND_REVIEW_CHANGED: false,
  MEMBER_INVITED: false,
  INVITATION_REVOKED: false,
  MEMBER_JOINED: false,
  MEMBER_ROLE_CHANGED: false,
  MEMBER_DEACTIVATED: false,
  MEMBER_REACTIVATED: false,
  SIGNED_OUT_EVERYWHERE: false,
  PASSWORD_CHANGED: false,
  TOKEN_CREATED: false,
  TOKEN_REVOKED: false,
  ARTICLE_ADDED: false,
  ARTICLE_DELETED: false,
  ARTICLE_RESTORED: false,
  STAGE_CHANGED: false,
  CLAIM_ADDED: false,
  CLAIM_REWORDED: false,
  CLAIM_RANGES_CHANGED: false,
  CLAIM_KIND_CHANGED: false,
  CLAIM_MERGED: false,
  CLAIM_UNMERGED: false,
  CLAIM_SPLIT: false,
  READING_TAKEN: false,
  READING_REFUSED: false,
  READING_REOPENED: false,
  CLAIM_DROPPED: false,
  CLAIM_RESTORED: false,
  VERDICT_GIVEN: true,
  VERDICT_CHANGED: true,
  VERDICT_WITHDRAWN: true,
  EVIDENCE_ADDED: false,
  EVIDENCE_CHANGED: false,
  EVIDENCE_REMOVED: false,
  SEARCH_ADDED: false,
  SEARCH_CHANGED: false,
  SEARCH_REMOVED: false,
  CHECK_SET: false,
  CHECKLIST_CHANGED: false,
  POLICY_CHANGED: false,
  GUIDELINES_CHANGED: false,
  VERDICT_NAMES_CHANGED: false,
  RULING_MADE: true,
  RULING_CHANGED: true,
  RULING_WITHDRAWN: true,
  COMMENT_ADDED: false,
  COMMENT_CHANGED: false,
  COMMENT_DELETED: false,
  COMMENT_RESTORED: false,
  COMMENT_RESOLVED: false,
  COMMENT_REOPENED: false,
};

// The keys of a record are strings to TypeScript, and these are its events.
const telling = (Object.keys(tellsVerdict) as LedgerEvent[]).filter((event) => tellsVerdict[event]);

const deletions: LedgerEvent[] = ['ARTICLE_DELETED', 'ARTICLE_RESTORED'];

/**
 * Which entries of the desk's ledger the actor may read, as a filter of the
 * ledger's table: of a deleted article only that it was deleted; of all others
 * everything, or where they review blind, all but what tells of verdicts of
 * others on claims that they have not decided themselves.
 */
export function readableEntries({ deskId, userId, blind }: Actor) {
  const there = [
    { articleId: null },
    { article: { deletedAt: null } },
    { event: { in: deletions } },
  ];
  if (!blind) return { deskId, OR: there };
  const own = { claim: { verdicts: { some: { reviewerId: userId } } } };
  const told = [{ event: { notIn: telling } }, { actorId: userId }, own];
  return { deskId, AND: [{ OR: there }, { OR: told }] };
}
