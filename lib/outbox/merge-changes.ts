import type { ClaimChange } from '@/lib/changes/change';
import { isCommentChange, mergeCommentChanges } from '@/lib/comments/comment-change';

/**
 * Two unsent changes to one row as one: `nothing` where they cancel out,
 * `separate` where each has to be sent. `isNew` says that without them there
 * would be no such row.
 */
export function mergeChanges(
  first: ClaimChange,
  second: ClaimChange,
  isNew: boolean,
): ClaimChange | 'nothing' | 'separate' {
  if (isCommentChange(first) && isCommentChange(second)) return mergeCommentChanges(first, second);
  const pair = `${first.kind} ${second.kind}`;
  switch (second.kind) {
    case 'set-verdict':
    case 'set-ruling':
      return second;
    case 'withdraw-verdict':
    case 'withdraw-ruling':
      return isNew ? 'nothing' : second;
    case 'reword':
      if (first.kind === 'add-claim') return { ...first, wording: second.wording };
      if (first.kind === 'change-ranges') return { ...first, wording: second.wording };
      return first.kind === 'reword' ? second : 'separate';
    case 'change-ranges':
      if (first.kind === 'add-claim') return { ...second, kind: 'add-claim' };
      return first.kind === 'reword' || first.kind === 'change-ranges' ? second : 'separate';
    case 'drop':
    case 'restore':
      return pair === 'drop restore' || pair === 'restore drop' ? 'nothing' : 'separate';
    case 'refuse-reading':
    case 'reopen-reading':
      return /^(refuse-reading reopen|reopen-reading refuse)-reading$/.test(pair)
        ? 'nothing'
        : 'separate';
    case 'change-evidence':
      if (first.kind === 'add-evidence') return { ...first, content: second.content };
      return first.kind === 'change-evidence' ? second : 'separate';
    case 'remove-evidence':
      if (first.kind === 'add-evidence') return 'nothing';
      return first.kind === 'change-evidence' ? second : 'separate';
    case 'set-kind':
    case 'set-recheck':
      return first.kind === second.kind ? second : 'separate';
    case 'set-check':
      return second;
    case 'change-search':
      if (first.kind === 'add-search') return { ...first, content: second.content };
      return first.kind === 'change-search' ? second : 'separate';
    case 'remove-search':
      if (first.kind === 'add-search') return 'nothing';
      return first.kind === 'change-search' ? second : 'separate';
    default:
      return 'separate';
  }
}
