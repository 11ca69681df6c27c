import { flushSync } from 'react-dom';
import { showChecklist } from '@/components/checklists/show-checklist';
import { confirmClaim, focusRationale, giveVerdict } from '@/components/verdicts/give-verdict';
import { openNextWork } from '@/components/work/open-next-work';
import type { Command } from '@/lib/keys/commands';
import { focusCard } from '../claims/focus-card';
import type { Review } from '../claims/review-context';
import { readCaret } from '../claims/text/article-dom';

/** What a command may ask of the page around it. */
export type CommandPage = {
  onHelp: () => void;
  onGuidelines: () => void;
  /** Goes to another page. */
  onGo: (path: string) => void;
};

/** Does what a command of the review desk asks for, whichever way it was given. */
export function runCommand(
  review: Review,
  command: Command,
  { onHelp, onGuidelines, onGo }: CommandPage,
) {
  const { actions, store, article } = review;
  switch (command) {
    case 'mark-verified':
      return giveVerdict(review, 'VERIFIED');
    case 'mark-unverified':
      return giveVerdict(review, 'UNVERIFIED');
    case 'mark-disputed':
      return giveVerdict(review, 'DISPUTED');
    case 'confirm':
      return confirmClaim(review);
    case 'rule':
      return actions.openRuling();
    case 'next-claim':
      return goToCard(() => actions.move(1));
    case 'previous-claim':
      return goToCard(() => actions.move(-1));
    case 'next-pending':
      return goToCard(() => actions.goToNextPending());
    case 'next-work':
      return void openNextWork(review, onGo);
    case 'write-rationale':
      if (actions.workable()) focusRationale();
      return;
    case 'add-evidence':
      return actions.open({ kind: 'evidence', evidenceId: null });
    case 'log-search':
      return actions.open({ kind: 'search', searchId: null });
    case 'go-through-checklist':
      if (actions.workable()) showChecklist();
      return;
    case 'comment':
      return actions.open({ kind: 'comment', commentId: null });
    case 'edit-wording':
      return actions.open({ kind: 'wording' });
    case 'take-offer':
      return actions.takeOffer();
    case 'edit-words':
      return actions.editWords();
    case 'take-reading':
      return actions.takeReading();
    case 'refuse-reading':
      return actions.refuseReading();
    case 'merge':
      return actions.mergeWithNext();
    case 'split':
      return actions.splitAt(store.get().caret?.place ?? readCaret(article.revision.text));
    case 'open-caret':
      return actions.openCaret();
    case 'end-on':
      return actions.nudge('end', 1);
    case 'end-back':
      return actions.nudge('end', -1);
    case 'start-on':
      return actions.nudge('start', 1);
    case 'start-back':
      return actions.nudge('start', -1);
    case 'drop':
      return goToCard(() => actions.drop());
    case 'add-claim':
      if (store.get().form?.kind === 'words') actions.addWords();
      else actions.addClaim();
      return getSelection()?.removeAllRanges();
    case 'undo':
      return actions.undo();
    case 'redo':
      return actions.redo();
    case 'read-guidelines':
      return onGuidelines();
    case 'help':
      return onHelp();
  }
}

/** Goes to a claim. Its card is drawn before it gets the focus, which it cannot have while it is hidden. */
export function goToCard(open: () => void): void {
  flushSync(open);
  focusCard();
}
