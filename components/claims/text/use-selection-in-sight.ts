'use client';

import { type RefObject, useEffect } from 'react';
import { useReview } from '../review-context';

const cardSelector = '.claim-card';

/** So many frames long the words are kept where they were brought. */
const framesToSettle = 10;

/**
 * Keeps the words of the claim that is open in sight, and its card level with
 * them and at its head: the page scrolls only when the words lie outside its middle part.
 */
export function useSelectionInSight(root: RefObject<HTMLElement | null>): void {
  const selectedId = useReview((state) => state.selectedId);
  useEffect(() => {
    const card = document.querySelector<HTMLElement>(cardSelector);
    if (!card) return;
    // A form that opens on it makes it longer: its foot would lie below the window.
    const watcher = new ResizeObserver(() => {
      const { top, bottom } = card.getBoundingClientRect();
      if (bottom > innerHeight) placeBeside(card, top);
    });
    watcher.observe(card);
    return () => watcher.disconnect();
  }, []);
  useEffect(() => {
    const find = () => root.current?.querySelector(`.claim-words[data-claim="${selectedId}"]`);
    const card = document.querySelector<HTMLElement>(cardSelector);
    if (!find()) return;
    // How far the claim before was read says nothing of this one.
    card?.scrollTo({ top: 0 });
    let left = framesToSettle;
    let frame = 0;
    const keep = () => {
      const words = find();
      const scrolled = words ? bringIntoSight(words, card) : false;
      // What was far away had a size that was only guessed: coming near, it moves what was found.
      if (scrolled || left < framesToSettle) left -= 1;
      if (left > 0 && left < framesToSettle) frame = requestAnimationFrame(keep);
    };
    keep();
    return () => cancelAnimationFrame(frame);
  }, [root, selectedId]);
}

/** Scrolls the page to some words where they lie too far up or down. Answers with whether it had to. */
function bringIntoSight(words: Element, card: HTMLElement | null): boolean {
  const roof = roofHeight();
  const covered = card && !isBeside(card) ? card.offsetHeight + 24 : innerHeight * 0.25;
  const floor = innerHeight - covered;
  const at = words.getBoundingClientRect();
  const outside = at.top < roof + 24 || at.top > floor;
  if (outside) {
    scrollBy({ top: at.top - Math.max(roof + 24, roof + (floor - roof) * 0.35) });
  }
  if (card) placeBeside(card, words.getBoundingClientRect().top - 12);
  return outside;
}

/** Puts the card at a height of the window, in pixels from above, or as near to it as all of it is in sight. */
function placeBeside(card: HTMLElement, level: number): void {
  if (!isBeside(card)) return;
  const highest = roofHeight() + 8;
  const lowest = Math.max(highest, innerHeight - card.offsetHeight - 16);
  card.style.setProperty('--card-top', `${Math.min(Math.max(level, highest), lowest)}px`);
}

const roofHeight = () => document.querySelector<HTMLElement>('[data-head]')?.offsetHeight ?? 0;

const isBeside = (card: HTMLElement) => getComputedStyle(card).position === 'sticky';
