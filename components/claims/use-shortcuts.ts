'use client';

import { useEffect, useEffectEvent } from 'react';
import { flushSync } from 'react-dom';
import { rationaleId } from '@/components/verdicts/rationale-field';
import { type Command, commandFor } from '@/lib/claims/shortcuts';
import { focusCard } from './focus-card';
import { readPreference } from './preferences';
import { useDesk } from './review-context';

/** Lets single keys do what the buttons do, except where a person writes or has switched them off. */
export function useShortcuts({ onHelp }: { onHelp: () => void }): void {
  const { actions, store } = useDesk();
  const run = useEffectEvent((command: Command) => {
    switch (command) {
      case 'mark-verified':
        return actions.mark('VERIFIED');
      case 'mark-unverified':
        return actions.mark('UNVERIFIED');
      case 'mark-disputed':
        return actions.mark('DISPUTED');
      case 'next-claim':
        return go(() => actions.move(1));
      case 'previous-claim':
        return go(() => actions.move(-1));
      case 'next-pending':
        return go(() => actions.goToNextPending());
      case 'write-rationale':
        if (actions.workable()) document.getElementById(rationaleId)?.focus();
        return;
      case 'add-evidence':
        return actions.open({ kind: 'evidence', evidenceId: null });
      case 'comment':
        return actions.open({ kind: 'comment', commentId: null });
      case 'edit-wording':
        return actions.open({ kind: 'wording' });
      case 'drop':
        return go(() => actions.drop());
      case 'add-claim':
        actions.addClaim();
        return getSelection()?.removeAllRanges();
      case 'undo':
        return actions.undo();
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

const pick = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent) => ({
  key,
  ctrlKey,
  metaKey,
  altKey,
});

/** Goes to a claim. Its card is drawn before it gets the focus, which it cannot have while it is hidden. */
function go(open: () => void): void {
  flushSync(open);
  focusCard();
}

/** A key held down may leaf through the claims, but decides once. */
const mayRepeat = (command: Command) => command === 'next-claim' || command === 'previous-claim';

function isWriting(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target.matches('textarea, select')) return true;
  return target.matches('input:not([type=checkbox], [type=radio], [type=button])');
}

const isInDialog = (target: EventTarget | null) =>
  target instanceof Element && target.closest('[role=dialog], [role=menu]') !== null;
