'use client';

import { useEffect, useEffectEvent } from 'react';
import { flushSync } from 'react-dom';
import { showChecklist } from '@/components/checklists/show-checklist';
import { focusRationale, giveVerdict } from '@/components/verdicts/give-verdict';
import { type Command, commandFor } from '@/lib/claims/shortcuts';
import { readCaret } from './article-dom';
import { focusCard } from './focus-card';
import { readPreference } from './preferences';
import { useDesk } from './review-context';

/** Lets single keys do what the buttons do, except where a person writes or has switched them off. */
export function useShortcuts({ onHelp }: { onHelp: () => void }): void {
  const review = useDesk();
  const { actions, store, article } = review;
  const run = useEffectEvent((command: Command) => {
    switch (command) {
      case 'mark-verified':
        return giveVerdict(review, 'VERIFIED');
      case 'mark-unverified':
        return giveVerdict(review, 'UNVERIFIED');
      case 'mark-disputed':
        return giveVerdict(review, 'DISPUTED');
      case 'next-claim':
        return go(() => actions.move(1));
      case 'previous-claim':
        return go(() => actions.move(-1));
      case 'next-pending':
        return go(() => actions.goToNextPending());
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
        return go(() => actions.drop());
      case 'add-claim':
        if (store.get().form?.kind === 'words') actions.addWords();
        else actions.addClaim();
        return getSelection()?.removeAllRanges();
      case 'undo':
        return actions.undo();
      case 'redo':
        return actions.redo();
      case 'help':
        return onHelp();
    }
  });
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing) return;
    const inText = isWriting(event.target);
    if (event.key === 'Escape') {
      if (!isInDialog(event.target)) leave(inText, event.target);
      return;
    }
    if (readPreference('single-keys') === 'off' || isInDialog(event.target)) return;
    const command = commandFor({ ...pick(event), inText });
    if (!command || (event.repeat && !mayRepeat(command))) return;
    event.preventDefault();
    run(command);
  });
  const leave = (inText: boolean, target: EventTarget | null) => {
    const { form, chosen, railOver } = store.get();
    if (inText && target instanceof HTMLElement) return focusCard();
    if (railOver) return store.set({ railOver: false });
    if (form?.kind === 'words') return go(() => actions.leaveWords());
    if (form) return actions.open(null);
    if (chosen.length > 0) return getSelection()?.removeAllRanges();
    actions.select(null);
  };
  useEffect(() => {
    const listen = (event: KeyboardEvent) => press(event);
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  }, []);
}

const pick = (event: KeyboardEvent) => ({
  key: event.key,
  ctrlKey: event.ctrlKey,
  metaKey: event.metaKey,
  altKey: event.altKey,
  shiftKey: event.shiftKey,
  altGraph: event.getModifierState('AltGraph'),
});

/** Goes to a claim. Its card is drawn before it gets the focus, which it cannot have while it is hidden. */
function go(open: () => void): void {
  flushSync(open);
  focusCard();
}

/** A key held down may leaf through the claims and walk along their words, but decides once. */
const mayRepeat = (command: Command) =>
  /^(next-claim|previous-claim|(end|start)-(on|back))$/.test(command);

function isWriting(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target.matches('textarea, select')) return true;
  return target.matches('input:not([type=checkbox], [type=radio], [type=button])');
}

const isInDialog = (target: EventTarget | null) =>
  target instanceof Element && target.closest('[role=dialog], [role=menu]') !== null;
