'use client';

import { useEffect, useEffectEvent, useRef } from 'react';
import { type Coalesced, coalesced, type Timing } from './coalesced';

/**
 * Does `act` soon after the answer is called, as `coalesced` does, for as long as the page is in sight.
 * What happened while nobody looked, also where the feed was lost, is made up for once somebody looks
 * again. `timing` has to be the same object each time.
 */
export function useSoon(act: () => Promise<void>, timing: Timing): () => void {
  const actNow = useEffectEvent(async () => {
    if (document.visibilityState === 'visible') await act();
  });
  const begun = useRef<Coalesced>(null);
  useEffect(() => {
    const own = coalesced(() => actNow(), timing);
    begun.current = own;
    document.addEventListener('visibilitychange', own.soon);
    return () => {
      document.removeEventListener('visibilitychange', own.soon);
      own.stop();
    };
  }, [timing]);
  return () => begun.current?.soon();
}
