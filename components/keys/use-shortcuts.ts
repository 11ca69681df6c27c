'use client';

import { useEffect, useEffectEvent } from 'react';
import type { Command } from '@/lib/keys/commands';
import { commandFor } from '@/lib/keys/keymap';
import { cardId, focusCard } from '../claims/focus-card';
import { useDesk } from '../claims/review-context';
import {
  fetchWritingParts,
  hasWritingParts,
  isMark,
  leadsToWriting,
} from '../claims/writing-parts';
import { dropPresses, holdUntil, takePresses } from './held-presses';
import { readPress } from './read-press';
import { type CommandPage, goToCard, runCommand } from './run-command';

type ShortcutsProps = CommandPage & {
  onPalette: () => void;
  /** Whether the keys are meant for what is about to open. */
  paused: boolean;
};

/**
 * Lets single keys do what the buttons do, except where a person writes or has switched them off.
 * Control or Command and K open the palette from everywhere.
 */
export function useShortcuts({ onPalette, paused, ...around }: ShortcutsProps): void {
  const review = useDesk();
  const { actions, store, keys, policy } = review;
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing || paused) return;
    if (opensPalette(event) && !isInDialog(event.target)) {
      event.preventDefault();
      return onPalette();
    }
    const inText = isWriting(event.target);
    if (event.key === 'Escape') {
      if (!isInDialog(event.target)) leave(inText, event.target);
      return;
    }
    if (isInDialog(event.target)) return;
    const command = commandFor(keys.active(), { ...readPress(event), inText });
    if (!command || (event.repeat && !mayRepeat(command))) return;
    event.preventDefault();
    if (leadsToWriting(command, policy) && !hasWritingParts()) {
      if (holdUntil(event, fetchWritingParts)) return;
      dropPresses();
      if (!isMark(command)) return actions.note(unreachable);
    }
    runCommand(review, command, around);
  });
  const leave = (inText: boolean, target: EventTarget | null) => {
    const { form, chosen, railOver } = store.get();
    if (inText || isFieldOfCard(target)) return focusCard();
    if (railOver) return store.set({ railOver: false });
    if (form?.kind === 'words') return goToCard(() => actions.leaveWords());
    if (form) return actions.open(null);
    if (chosen.length > 0) return getSelection()?.removeAllRanges();
    actions.select(null);
  };
  useEffect(() => {
    const listen = (event: KeyboardEvent) => press(event);
    addEventListener('keydown', listen);
    const forget = takePresses();
    return () => {
      removeEventListener('keydown', listen);
      forget();
    };
  }, []);
}

const unreachable =
  'This cannot be shown: the server cannot be reached. Marking works as before; try again once you are connected.';

const opensPalette = ({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent) =>
  key.toLowerCase() === 'k' && ctrlKey !== metaKey && !altKey && !shiftKey;

/** A key held down may leaf through the claims and walk along their words, but decides once. */
const mayRepeat = (command: Command) =>
  /^(next-claim|previous-claim|(end|start)-(on|back))$/.test(command);

function isWriting(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target.matches('textarea, select')) return true;
  return target.matches('input:not([type=checkbox], [type=radio], [type=button])');
}

/** A box to tick is nothing one writes in, but it is left as every other field of the card is. */
const isFieldOfCard = (target: EventTarget | null) =>
  target instanceof HTMLInputElement && target.closest(`#${cardId}`) !== null;

const isInDialog = (target: EventTarget | null) =>
  target instanceof Element && target.closest('dialog, [role=dialog], [role=menu]') !== null;
