'use client';

import { type RefObject, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

// One observer for all: of an article as long as a book there are a thousand
// passages, and each is waited for once.

/** How far around the window something counts as near, as IntersectionObserver takes it. */
const margin = '100% 0px';

const waiting = new Map<Element, () => void>();
let observer: IntersectionObserver | undefined;

function arrive(elements: readonly Element[]): void {
  for (const element of elements) {
    const draw = waiting.get(element);
    waiting.delete(element);
    observer?.unobserve(element);
    draw?.();
  }
}

function observe(element: Element, draw: () => void): () => void {
  if (!observer) {
    observer = new IntersectionObserver(
      (entries) => arrive(entries.filter((it) => it.isIntersecting).map(({ target }) => target)),
      // The second for what lies in a list that scrolls by itself.
      { rootMargin: margin, ...{ scrollMargin: margin } },
    );
    // On paper everything is in sight.
    addEventListener('beforeprint', () => flushSync(() => arrive([...waiting.keys()])));
  }
  waiting.set(element, draw);
  observer.observe(element);
  return () => {
    waiting.delete(element);
    observer?.unobserve(element);
  };
}

/**
 * Whether an element is or has been near the window, so that what nobody has
 * come to yet can wait to be drawn in full. What is near `fromTheStart` the
 * server draws in full as well. `ref` may hold nothing where there is nothing
 * to come near to.
 */
export function useNear(ref: RefObject<Element | null>, fromTheStart: boolean): boolean {
  const [near, setNear] = useState(fromTheStart);
  useEffect(() => {
    if (near || !ref.current) return;
    return observe(ref.current, () => setNear(true));
  });
  return near;
}
