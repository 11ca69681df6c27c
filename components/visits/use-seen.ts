'use client';

import { useState } from 'react';
import { useDesk } from '@/components/claims/review-context';
import { sayVisited } from './use-visit';

/** The way to say that one has seen what changed; `failed` where that could not be saved. */
export function useSeen(): { see: () => Promise<void>; failed: boolean } {
  const review = useDesk();
  const { store } = review;
  const [failed, setFailed] = useState(false);
  const see = async () => {
    const { at, changes } = store.get().visit;
    const newest = changes[0]?.id;
    if (newest === undefined) return;
    try {
      await sayVisited(review, newest);
      store.set({ visit: { at, changes: [] }, said: 'Marked as seen.' });
    } catch {
      setFailed(true);
    }
  };
  return { see, failed };
}
