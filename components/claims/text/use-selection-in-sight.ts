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
  const beside = card !== null && getComputedStyle(card).position === 'sticky';
  const roof = document.querySelector<HTMLElement>('[data-head]')?.offsetHeight ?? 0;
  const floor = innerHeight - (beside ? innerHeight * 0.25 : (card?.offsetHeight ?? 0) + 24);
  const at = words.getBoundingClientRect();
  const outside = at.top < roof + 24 || at.top > floor;
  if (outside) {
    scrollBy({ top: at.top - Math.max(roof + 24, roof + (floor - roof) * 0.35) });
  }
  if (beside && card) {
    const level = words.getBoundingClientRect().top - 12;
    const lowest = Math.max(roof + 8, innerHeight - card.offsetHeight - 16);
    card.style.setProperty('--card-top', `${Math.min(Math.max(level, roof + 8), lowest)}px`);
  }
  return outside;
}
