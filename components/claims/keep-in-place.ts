import { flushSync } from 'react-dom';
import { cardId } from './focus-card';

/**
 * Draws a change that nobody here has asked for. What somebody writes in, or
 * reads at the upper edge of the card, stays where it is before their eyes. The
 * article needs no such care: no change of a claim moves its words.
 */
export function keepInPlace(change: () => void): void {
  const card = document.getElementById(cardId);
  const anchor = card && anchorIn(card);
  const before = anchor?.getBoundingClientRect().top ?? 0;
  flushSync(change);
  if (!card || !anchor?.isConnected) return;
  card.scrollTop += anchor.getBoundingClientRect().top - before;
}

function anchorIn(card: HTMLElement): Element | null {
  const { activeElement } = document;
  if (activeElement && activeElement !== card && card.contains(activeElement)) return activeElement;
  if (card.scrollTop === 0) return null;
  const { top } = card.getBoundingClientRect();
  const parts = [...(card.firstElementChild?.children ?? [])];
  return parts.find((part) => part.getBoundingClientRect().bottom > top) ?? null;
}
