import { stances } from '@/lib/evidence/stances';
import type { ClaimChange } from './change';
import { statuses } from './status';
import { wordingOf } from './wording-of';

/** What a change did, for the line that offers to undo it: “Marked claim 7 verified”. */
export function describeChange(change: ClaimChange, claim: string): string {
  switch (change.kind) {
    case 'add-claim':
      return `Added ${claim}`;
    case 'reword':
      return `Reworded ${claim}`;
    case 'change-ranges':
      return `Changed which words ${claim} is`;
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
      return `Marked ${claim} ${statuses[change.value].label.toLowerCase()}`;
    case 'withdraw-verdict':
      return `Withdrew your verdict on ${claim}`;
    case 'set-ruling':
      return `Ruled ${claim} ${statuses[change.value].label.toLowerCase()}`;
    case 'withdraw-ruling':
      return `Withdrew the ruling on ${claim}`;
    case 'add-evidence':
      return `Added evidence to ${claim}`;
    case 'change-evidence':
      return `Changed evidence of ${claim}`;
    case 'remove-evidence':
      return `Removed evidence from ${claim}`;
  }
}

/**
 * What a change would store, in one line, for a person who has to choose between two; `text` is
 * that of the article.
 */
export function contentOfChange(change: ClaimChange, text: string): string {
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
    case 'refuse-reading':
      return 'Refused';
    case 'reopen-reading':
      return 'Open';
    case 'drop':
      return 'Not a claim';
    case 'restore':
      return 'A claim';
    case 'set-verdict':
      return joined(statuses[change.value].label, change.rationale);
    case 'withdraw-verdict':
      return 'No verdict';
    case 'set-ruling':
      return joined(statuses[change.value].label, change.reason);
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
  }
}

const joined = (first: string, second: string) => (second ? `${first}: ${second}` : first);
