'use client';

import { useEffect, useEffectEvent } from 'react';

/** Whoever has a page open for so long, in ms, is at work on it, and may lose the network next. */
const patienceMs = 4000;

const signs = ['pointermove', 'pointerdown', 'keydown', 'focusin'] as const;

/**
 * Calls once when somebody first touches the page or has had it open for a while, and the browser has
 * nothing else to do. Whoever only passes by costs no more than what the page shows.
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
      clearTimeout(timer);
      for (const sign of signs) removeEventListener(sign, hear);
    };
    for (const sign of signs) addEventListener(sign, hear, { passive: true });
    const timer = setTimeout(hear, patienceMs);
    return stop;
  }, []);
}
