'use client';

import { useEffect, useState } from 'react';
import { callApi } from '@/components/call-api';
import { useDesk, useReview } from '@/components/claims/review-context';
import type { recordVisit } from '@/lib/visits/contract';

/**
 * What others have changed since the person last looked, and the way to say that they have seen
 * it. Where nothing has changed, opening the page says so by itself; `entry` is the newest entry of
 * the ledger that the page holds.
 */
export function useVisit(entry: string | null) {
  const { store, actor, article } = useDesk();
  const visit = useReview((state) => state.visit);
  const [failed, setFailed] = useState(false);
  const path = `/desks/${actor.deskSlug}/articles/${article.id}/visit`;
  const nothing = visit.changes.length === 0;
  useEffect(() => {
    if (!nothing || entry === null) return;
    // Where it fails, the next visit tells of a little more than it need.
    callApi<typeof recordVisit>({ method: 'PUT', path, body: { entry } }).catch(() => {});
  }, [nothing, entry, path]);
  const see = async () => {
    const newest = visit.changes[0]?.id;
    if (newest === undefined) return;
    try {
      await callApi<typeof recordVisit>({ method: 'PUT', path, body: { entry: newest } });
      store.set({ visit: { at: visit.at, changes: [] }, said: 'Marked as seen.' });
    } catch {
      setFailed(true);
    }
  };
  return { visit, see, failed };
}
