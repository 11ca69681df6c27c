'use client';

import { type RefObject, useEffect } from 'react';
import { useReview } from './review-context';

const cardSelector = '.claim-card';

/**
 * Keeps the words of the claim that is open in sight, and its card level with
 * them and at its head: the page scrolls only when the words lie outside its middle part.
 */
export function useSelectionInSight(root: RefObject<HTMLElement | null>): void {
  const selectedId = useReview((state) => state.selectedId);
  useEffect(() => {
    const words = root.current?.querySelector(`.claim-words[data-claim="${selectedId}"]`);
    if (!words) return;
    const card = document.querySelector<HTMLElement>(cardSelector);
    // How far the claim before was read says nothing of this one.
    card?.scrollTo({ top: 0 });
    const beside = card !== null && getComputedStyle(card).position === 'sticky';
    const roof = document.querySelector<HTMLElement>('[data-head]')?.offsetHeight ?? 0;
    const floor = innerHeight - (beside ? innerHeight * 0.25 : (card?.offsetHeight ?? 0) + 24);
    const at = words.getBoundingClientRect();
    if (at.top < roof + 24 || at.top > floor) {
      scrollBy({ top: at.top - Math.max(roof + 24, roof + (floor - roof) * 0.35) });
    }
    if (!beside || !card) return;
    const level = words.getBoundingClientRect().top - 12;
    const lowest = Math.max(roof + 8, innerHeight - card.offsetHeight - 16);
    card.style.setProperty('--card-top', `${Math.min(Math.max(level, roof + 8), lowest)}px`);
  }, [root, selectedId]);
}
