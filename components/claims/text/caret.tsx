'use client';

import { type KeyboardEvent, type RefObject, useEffect, useRef } from 'react';
import { stepFor } from '@/lib/ranges/text-keys';
import { useDesk, useReview } from '../review-context';
import { findPlace, findShown } from './article-dom';

/** The caret in the article, while the keyboard moves it. What is chosen is the browser's selection. */
export function Caret({ root }: { root: RefObject<HTMLElement | null> }) {
  const { article, actions } = useDesk();
  const { text } = article.revision;
  const caret = useReview((state) => state.caret);
  const passages = useReview((state) => state.passages);
  const mark = useRef<HTMLDivElement>(null);
  const open = caret !== null;
  useEffect(() => {
    if (open) mark.current?.focus({ preventScroll: true });
  }, [open]);
  useEffect(() => {
    const [element, shownIn] = [mark.current, root.current];
    if (!caret || !element || !shownIn) return;
    const { place, anchor } = caret;
    const at =
      findPlace(shownIn, passages, text, place, 'start') ??
      findPlace(shownIn, passages, text, place, 'end');
    const frame = element.offsetParent?.getBoundingClientRect();
    if (at && frame) {
      element.style.setProperty('left', `${at.left - frame.left - 1}px`);
      element.style.setProperty('top', `${at.top - frame.top}px`);
      element.style.setProperty('height', `${at.height}px`);
      element.scrollIntoView({ block: 'nearest' });
    }
    const range = { start: Math.min(place, anchor), end: Math.max(place, anchor) };
    const chosen = place === anchor ? null : findShown(shownIn, passages, text, range);
    getSelection()?.removeAllRanges();
    if (chosen) getSelection()?.addRange(chosen);
  }, [root, caret, passages, text]);
  if (!open) return null;
  const press = (event: KeyboardEvent) => {
    const step =
      stepFor(event) ??
      (event.key === 'Home' ? 'passage start' : event.key === 'End' ? 'passage end' : null);
    if (step) actions.stepCaret(step, event.shiftKey);
    else if (event.key === 'Escape') actions.leaveCaret();
    else return;
    event.preventDefault();
  };
  return (
    // To a screen reader it is an application, or it would not get the arrow keys.
    <div
      ref={mark}
      role="application"
      aria-label="Caret in the article"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: It takes the keys that move the caret.
      tabIndex={0}
      onKeyDown={press}
      // With the window itself the focus comes back.
      onBlur={() => document.hasFocus() && actions.closeCaret()}
      className="caret-mark scroll-mt-24 scroll-mb-40 max-desk:scroll-mb-[60dvh] print:hidden"
    />
  );
}
