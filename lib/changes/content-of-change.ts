import { kinds } from '@/lib/claims/kinds';
import type { StatusNames } from '@/lib/claims/status-names';
import { wordingOf } from '@/lib/claims/wording-of';
import { isCommentChange } from '@/lib/comments/comment-change';
import { contentOfCommentChange } from '@/lib/comments/content-of-comment-change';
import { stances } from '@/lib/evidence/stances';
import { describeRecheckBy } from '@/lib/recheck/describe-recheck';
import { searchInWords } from '@/lib/searches/outcomes';
import type { ClaimChange } from './change';

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
