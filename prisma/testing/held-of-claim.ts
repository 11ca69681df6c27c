import { type ClaimChange, contentOf, verdictBy } from '@/lib/changes/change';
import { isAnswered } from '@/lib/checklists/list-questions';
import type { ClaimView, ReadingView } from '@/lib/claims/schema';
import { searchContentOf } from '@/lib/searches/search-content';
import { me } from './arbitrary-claim';

/** Whether the review desk offers this change on a claim that looks so. */
export function isOffered(claim: ClaimView, change: ClaimChange): boolean {
  switch (change.kind) {
    case 'add-claim':
    case 'merge':
    case 'unmerge':
    case 'split':
    case 'take-reading':
    case 'put-reading-back':
      return false;
    case 'refuse-reading':
    case 'reopen-reading': {
      const refused = change.kind === 'reopen-reading';
      const isIt = (item: ReadingView) => item.id === change.readingId && item.refused === refused;
      return !claim.dropped && claim.readings.some(isIt);
    }
    case 'restore':
      return claim.dropped;
    case 'withdraw-verdict':
      return !claim.dropped && verdictBy(me.id, claim) !== null;
    case 'withdraw-ruling':
      return !claim.dropped && claim.ruling !== null;
    case 'change-evidence':
    case 'remove-evidence':
      return !claim.dropped && claim.evidence.some(({ id }) => id === change.evidenceId);
    case 'add-evidence':
      return !claim.dropped && claim.evidence.every(({ id }) => id !== change.evidenceId);
    case 'change-search':
    case 'remove-search':
      return !claim.dropped && claim.searches.some(({ id }) => id === change.searchId);
    case 'add-search':
      return !claim.dropped && claim.searches.every(({ id }) => id !== change.searchId);
    case 'add-comment':
      return !claim.dropped && claim.comments.every(({ id }) => id !== change.commentId);
    case 'change-comment':
      return !claim.dropped && claim.comments.some(({ id }) => id === change.commentId);
    case 'resolve-comment':
    case 'reopen-comment': {
      const comment = claim.comments.find(({ id }) => id === change.commentId);
      const isOpen = comment?.resolved === null;
      return !claim.dropped && !!comment && isOpen === (change.kind === 'resolve-comment');
    }
    default:
      return !claim.dropped;
  }
}

/**
 * What the desk holds of a claim, without by whose hand and when each part of it was written last,
 * and without what evidence derives from, which moves on when that is removed.
 */
export function heldOf({
  ranges,
  wording,
  dropped,
  status,
  verdicts,
  evidence,
  ...claim
}: ClaimView) {
  const { kind, searches, checks, ruling, comments, readings } = claim;
  return {
    kind,
    ranges,
    wording,
    dropped,
    status,
    verdicts: Object.fromEntries(
      verdicts.map(({ reviewer, value, rationale, ...on }) => [
        reviewer.id,
        [value, rationale, on.ranges],
      ]),
    ),
    evidence: Object.fromEntries(
      evidence.map((item) => [item.id, { ...contentOf(item), derivesFrom: undefined }]),
    ),
    searches: Object.fromEntries(searches.map((search) => [search.id, searchContentOf(search)])),
    // A question that is not ticked and bears no note is as if nobody had answered it.
    checks: Object.fromEntries(
      checks.filter(isAnswered).map(({ questionId, done, note }) => [questionId, [done, note]]),
    ),
    readings: Object.fromEntries(
      readings.map(({ id, takenAs, refused }) => [id, [takenAs, refused]]),
    ),
    ruling: ruling && [ruling.value, ruling.reason, ruling.ranges],
    comments: Object.fromEntries(
      comments.map(({ id, text, resolved }) => [id, [text, resolved !== null]]),
    ),
  };
}
