import { inSentence, type StatusNames } from '@/lib/claims/status-names';
import { describeCommentChange, isCommentChange } from '@/lib/comments/comment-change';
import type { ClaimChange } from './change';

/**
 * What a change did, for the line that offers to undo it, in the words of the
 * desk: “Marked claim 7 verified”.
 */
export function describeChange(change: ClaimChange, claim: string, names: StatusNames): string {
  if (isCommentChange(change)) return describeCommentChange(change, claim);
  switch (change.kind) {
    case 'add-claim':
      return `Added ${claim}`;
    case 'reword':
      return `Reworded ${claim}`;
    case 'change-ranges':
      return `Changed which words ${claim} is`;
    case 'set-kind':
      return `Changed the kind of ${claim}`;
    case 'set-recheck':
      return `Changed the re-check of ${claim}`;
    case 'merge':
      return `Merged ${claim} with another`;
    case 'unmerge':
      return `Took the merge of ${claim} back`;
    case 'split':
      return `Split ${claim}`;
    case 'take-reading':
      return `Took a finer reading of ${claim}`;
    case 'put-reading-back':
      return `Put a finer reading of ${claim} back`;
    case 'refuse-reading':
      return `Refused a finer reading of ${claim}`;
    case 'reopen-reading':
      return `Opened a finer reading of ${claim} again`;
    case 'drop':
      return `Dropped ${claim}`;
    case 'restore':
      return `Brought ${claim} back`;
    case 'set-verdict':
      return change.again
        ? `Confirmed ${claim} as ${inSentence(names[change.value])}`
        : `Marked ${claim} ${inSentence(names[change.value])}`;
    case 'withdraw-verdict':
      return `Withdrew your verdict on ${claim}`;
    case 'set-ruling':
      return change.again
        ? `Confirmed the ruling on ${claim} as ${inSentence(names[change.value])}`
        : `Ruled ${claim} ${inSentence(names[change.value])}`;
    case 'withdraw-ruling':
      return `Withdrew the ruling on ${claim}`;
    case 'add-evidence':
      return `Added evidence to ${claim}`;
    case 'change-evidence':
      return `Changed evidence of ${claim}`;
    case 'remove-evidence':
      return `Removed evidence from ${claim}`;
    case 'add-search':
      return `Logged a search for ${claim}`;
    case 'change-search':
      return `Changed a search for ${claim}`;
    case 'remove-search':
      return `Removed a search for ${claim}`;
    case 'set-check':
      return `Answered the checklist of ${claim}`;
  }
}
