import { inverseCommentChange, isCommentChange } from '@/lib/comments/comment-change';
import { type ClaimChange, contentOf, verdictBy } from './change';
import type { ClaimView } from './schema';

/**
 * The change that takes `change` back, given the claim as it stood before it;
 * null where there is nothing to take back.
 */
export function inverseChange(
  before: ClaimView,
  change: ClaimChange,
  userId: string,
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
    case 'set-verdict':
    case 'withdraw-verdict':
      return verdictAgain(before, userId);
    case 'set-ruling':
    case 'withdraw-ruling':
      return before.ruling
        ? { kind: 'set-ruling', value: before.ruling.value, reason: before.ruling.reason }
        : { kind: 'withdraw-ruling' };
    case 'add-evidence':
      return { kind: 'remove-evidence', evidenceId: change.evidenceId };
    case 'change-evidence':
    case 'remove-evidence':
      return evidenceAgain(before, change);
  }
}

function verdictAgain(before: ClaimView, userId: string): ClaimChange {
  const mine = verdictBy(userId, before);
  return mine
    ? { kind: 'set-verdict', value: mine.value, rationale: mine.rationale }
    : { kind: 'withdraw-verdict' };
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
