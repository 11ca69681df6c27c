'use client';

import { useEffect, useEffectEvent } from 'react';

const signs = ['pointermove', 'pointerdown', 'keydown', 'focusin'] as const;

/**
 * Calls once when somebody first touches the page, and the browser has nothing else to do. Whoever
 * only opens a page, or reads it, costs no more than what it shows.
 */
export function useFirstHand(call: () => void): void {
  const run = useEffectEvent(call);
  useEffect(() => {
    const idle: (work: () => void) => void = window.requestIdleCallback ?? setTimeout;
    const hear = () => {
      stop();
      idle(() => run());
    };
    const stop = () => {
      for (const sign of signs) removeEventListener(sign, hear);
    };
    for (const sign of signs) addEventListener(sign, hear, { passive: true });
    return stop;
  }, []);
}
