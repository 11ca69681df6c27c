import { kinds } from '@/lib/claims/kinds';
import { inSentence, type StatusNames } from '@/lib/claims/status-names';
import { wordingOf } from '@/lib/claims/wording-of';
import {
  contentOfCommentChange,
  describeCommentChange,
  isCommentChange,
} from '@/lib/comments/comment-change';
import { stances } from '@/lib/evidence/stances';
import { describeRecheckBy } from '@/lib/recheck/describe-recheck';
import { searchInWords } from '@/lib/searches/outcomes';
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

/**
 * What a change would store, in one line, for a person who has to choose between two; `text` is
 * that of the article, `names` what its desk calls the statuses.
 */
export function contentOfChange(change: ClaimChange, text: string, names: StatusNames): string {
  if (isCommentChange(change)) return contentOfCommentChange(change);
  switch (change.kind) {
    case 'add-claim':
    case 'reword':
      return change.wording;
    case 'merge':
    case 'unmerge':
    case 'split':
    case 'take-reading':
    case 'put-reading-back':
    case 'change-ranges':
      return wordingOf(text, change.ranges);
    case 'set-kind':
      return kinds[change.value];
    case 'set-recheck':
      return describeRecheckBy(change.by);
    case 'refuse-reading':
      return 'Refused';
    case 'reopen-reading':
      return 'Open';
    case 'drop':
      return 'Not a claim';
    case 'restore':
      return 'A claim';
    case 'set-verdict':
      return joined(names[change.value], change.rationale);
    case 'withdraw-verdict':
      return 'No verdict';
    case 'set-ruling':
      return joined(names[change.value], change.reason);
    case 'withdraw-ruling':
      return 'No ruling';
    case 'add-evidence':
    case 'change-evidence':
      return joined(
        `${change.content.title}, ${stances[change.content.stance]}`,
        change.content.quote,
      );
    case 'remove-evidence':
      return 'No such evidence';
    case 'add-search':
    case 'change-search':
      return searchInWords(change.content);
    case 'remove-search':
      return 'No such search';
    case 'set-check':
      return checkInWords(change);
  }
}

/** What somebody has answered to a question of the checklist. */
export function checkInWords({
  question,
  done,
  note,
}: {
  question: string;
  done: boolean;
  note: string;
}): string {
  return joined(`${question} ${done ? 'Done' : 'Not done'}`, note);
}

const joined = (first: string, second: string) => (second ? `${first}: ${second}` : first);
