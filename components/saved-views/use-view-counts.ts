'use client';

import { useEffect, useEffectEvent, useState } from 'react';
import { callApi } from '@/components/call-api';
import { type FeedAddress, useFeed } from '@/components/feed/use-feed';
import { useSoon } from '@/components/feed/use-soon';
import type { countSavedViews } from '@/lib/saved-views/contract';
import type { SavedView } from '@/lib/saved-views/schema';

/** Seldomer than the board itself: every view is counted anew, and nobody reads a figure each second. */
const timing = { gatherMs: 300, betweenMs: 5000 };

/**
 * How many articles each view shows, by its id, as things stand while the page is in sight. They are
 * asked for once the board is there, so that no board waits for them; until then there are none.
 */
export function useViewCounts(
  address: FeedAddress,
  views: readonly SavedView[],
): ReadonlyMap<string, number> {
  const [counts, setCounts] = useState<ReadonlyMap<string, number>>(new Map());
  const soon = useSoon(async () => {
    if (views.length === 0) return;
    const path = `/desks/${address.deskSlug}/saved-views/counts`;
    const answer = await callApi<typeof countSavedViews>({ method: 'GET', path });
    setCounts(new Map(answer.map(({ id, count }) => [id, count])));
  }, timing);
  useFeed(address, { onEntry: soon, onReset: soon });
  const askForThem = useEffectEvent(soon);
  const asked = views.map(({ id, version }) => `${id} ${version}`).join();
  useEffect(() => {
    if (asked !== '') askForThem();
  }, [asked]);
  return counts;
}
