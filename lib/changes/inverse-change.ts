import type { ClaimView } from '@/lib/claims/schema';
import { inverseCommentChange, isCommentChange } from '@/lib/comments/comment-change';
import { searchContentOf } from '@/lib/searches/search-content';
import type { VerdictValue } from '@/prisma/generated/enums';
import { type ClaimChange, contentOf, verdictBy } from './change';

/**
 * The change that takes `change` back, given the claim as it stood before it,
 * and the other claim where it is about two; null where there is nothing to take
 * back. Evidence that comes back finds what derived from it deriving from its own
 * origin, as its removal left it.
 */
export function inverseChange(
  before: ClaimView,
  change: ClaimChange,
  userId: string,
  other?: ClaimView,
): ClaimChange | null {
  if (isCommentChange(change)) return inverseCommentChange(before.comments, change);
  switch (change.kind) {
    case 'add-claim':
    case 'restore':
      return { kind: 'drop' };
    case 'drop':
      return { kind: 'restore' };
    case 'reword':
      return { kind: 'reword', wording: before.wording };
    case 'merge':
      return {
        kind: 'unmerge',
        otherId: change.otherId,
        ranges: before.ranges,
        wording: before.wording,
        evidenceIds: other?.evidence.map(({ id }) => id) ?? [],
        searchIds: other?.searches.map(({ id }) => id) ?? [],
      };
    case 'unmerge':
    case 'split': {
      const { ranges, wording } = before;
      return { kind: 'merge', otherId: change.otherId, ranges, wording };
    }
    case 'take-reading':
      return { ...change, kind: 'put-reading-back' };
    case 'put-reading-back':
      return { ...change, kind: 'take-reading' };
    case 'refuse-reading':
      return { ...change, kind: 'reopen-reading' };
    case 'reopen-reading':
      return { ...change, kind: 'refuse-reading' };
    case 'change-ranges':
      return { kind: 'change-ranges', ranges: before.ranges, wording: before.wording };
    case 'set-kind':
      return { kind: 'set-kind', value: before.kind };
    case 'set-recheck':
      return { kind: 'set-recheck', by: before.recheckBy };
    case 'set-check':
      return checkAgain(before, change);
    case 'set-verdict':
      // That something was looked at again cannot be undone.
      return isSaidAgain(change, verdictBy(userId, before)) ? null : verdictAgain(before, userId);
    case 'withdraw-verdict':
      return unlessWithdrawn(verdictAgain(before, userId));
    case 'set-ruling':
      return isSaidAgain(change, before.ruling) ? null : rulingAgain(before);
    case 'withdraw-ruling':
      return unlessWithdrawn(rulingAgain(before));
    case 'add-evidence':
      return { kind: 'remove-evidence', evidenceId: change.evidenceId };
    case 'change-evidence':
    case 'remove-evidence':
      return evidenceAgain(before, change);
    case 'add-search':
      return { kind: 'remove-search', searchId: change.searchId };
    case 'change-search':
    case 'remove-search':
      return searchAgain(before, change);
  }
}

/** Whether a verdict or ruling that stands was only said to hold still. */
const isSaidAgain = (
  { again, value }: { again?: true; value: VerdictValue },
  standing: { value: VerdictValue } | null,
) => again === true && standing?.value === value;

/** A withdrawal is not taken back by another one. */
const unlessWithdrawn = (change: ClaimChange): ClaimChange | null =>
  change.kind === 'withdraw-verdict' || change.kind === 'withdraw-ruling' ? null : change;

function verdictAgain(before: ClaimView, userId: string): ClaimChange {
  const mine = verdictBy(userId, before);
  // Nobody can say again what was said of words that the newest text does not have.
  if (!mine || mine.ranges.length === 0) return { kind: 'withdraw-verdict' };
  const { value, rationale, ranges, subLabel } = mine;
  return { kind: 'set-verdict', value, rationale, ranges, subLabel };
}

function rulingAgain({ ruling }: ClaimView): ClaimChange {
  if (!ruling || ruling.ranges.length === 0) return { kind: 'withdraw-ruling' };
  const { value, reason, ranges, subLabel } = ruling;
  return { kind: 'set-ruling', value, reason, ranges, subLabel };
}

function evidenceAgain(
  before: ClaimView,
  { kind, evidenceId }: Extract<ClaimChange, { kind: 'change-evidence' | 'remove-evidence' }>,
): ClaimChange | null {
  const item = before.evidence.find(({ id }) => id === evidenceId);
  if (!item) return null;
  return {
    kind: kind === 'change-evidence' ? 'change-evidence' : 'add-evidence',
    evidenceId,
    content: contentOf(item),
  };
}

function searchAgain(
  before: ClaimView,
  { kind, searchId }: Extract<ClaimChange, { kind: 'change-search' | 'remove-search' }>,
): ClaimChange | null {
  const search = before.searches.find(({ id }) => id === searchId);
  if (!search) return null;
  return {
    kind: kind === 'change-search' ? 'change-search' : 'add-search',
    searchId,
    content: searchContentOf(search),
  };
}

function checkAgain(
  before: ClaimView,
  { kind, questionId, question }: Extract<ClaimChange, { kind: 'set-check' }>,
): ClaimChange {
  const check = before.checks.find((item) => item.questionId === questionId);
  return { kind, questionId, question, done: check?.done ?? false, note: check?.note ?? '' };
}
