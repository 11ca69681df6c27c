'use client';

import { useSyncExternalStore } from 'react';

/** How often it is looked what time it is, in ms. */
const everyMs = 30_000;

function onTick(listener: () => void): () => void {
  const timer = setInterval(listener, everyMs);
  return () => clearInterval(timer);
}

const lastTick = () => Math.floor(Date.now() / everyMs) * everyMs;

/** The time in ms since 1970, half a minute ago at most: whoever uses it is drawn anew as it passes. */
export const useNow = (): number => useSyncExternalStore(onTick, lastTick, lastTick);

/** Whether a moment (ISO 8601) has passed; the server says that it has not. */
export function useHasPassed(at: string | null): boolean {
  const hasPassed = () => at !== null && Date.parse(at) < Date.now();
  return useSyncExternalStore(onTick, hasPassed, () => false);
}
