'use client';

import { useEffect, useEffectEvent, useState } from 'react';
import { Unreachable } from '@/components/call-api';

/** How often long work is asked how far it has come, in ms. */
const betweenMs = 1000;

/**
 * Long work as it stands, asked for once a second while it runs and somebody looks. `onMoved` is told
 * whenever it has come further, and how it stands then.
 *
 * @param read as the server has read it
 */
export function useRunning<T extends { state: string }>(
  read: T,
  askFor: () => Promise<T>,
  onMoved: (now: T) => void,
): [T, (now: T) => void] {
  const [shown, setShown] = useState({ read, now: read });
  // The server has read it anew.
  if (shown.read !== read) setShown({ read, now: read });
  const { now } = shown;
  const show = (next: T) => setShown((before) => ({ ...before, now: next }));
  const ask = useEffectEvent(async () => {
    if (document.visibilityState !== 'visible') return;
    try {
      const next = await askFor();
      show(next);
      if (JSON.stringify(next) !== JSON.stringify(now)) onMoved(next);
    } catch (error) {
      // A server that cannot be reached is asked again; the work goes on meanwhile.
      if (!(error instanceof Unreachable)) throw error;
    }
  });
  const runs = now.state === 'RUNNING';
  useEffect(() => {
    if (!runs) return;
    const timer = setInterval(() => void ask(), betweenMs);
    return () => clearInterval(timer);
  }, [runs]);
  return [now, show];
}
