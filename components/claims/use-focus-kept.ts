'use client';

import { type RefObject, useEffect, useRef } from 'react';

/**
 * Keeps the focus on an element when what was focused in it goes away, as a
 * form does once it is saved: whoever works by keyboard would otherwise start
 * again from the top of the page. It looks each time its component is drawn.
 *
 * @returns what the element calls when something in it takes the focus
 */
export function useFocusKept(
  element: RefObject<HTMLElement | null>,
): (event: { target: EventTarget }) => void {
  const last = useRef<Node | null>(null);
  useEffect(() => {
    const isGone = last.current !== null && !last.current.isConnected;
    if (isGone && document.activeElement === document.body) {
      element.current?.focus({ preventScroll: true });
    }
  });
  return ({ target }) => {
    last.current = target instanceof Node ? target : null;
  };
}
