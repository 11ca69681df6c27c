'use client';

import { useEffect } from 'react';
import { callApi } from '@/components/call-api';
import { type Review, useDesk, useReview } from '@/components/claims/review-context';
import type { recordVisit } from '@/lib/visits/contract';
import type { VisitView } from '@/lib/visits/schema';

/** Says that the person has seen what was changed up to an entry of the ledger. Throws as `callApi` does. */
export async function sayVisited(
  { actor, article }: Pick<Review, 'actor' | 'article'>,
  entry: string,
) {
  const path = `/desks/${actor.deskSlug}/articles/${article.id}/visit`;
  await callApi<typeof recordVisit>({ method: 'PUT', path, body: { entry } });
}

/**
 * What others have changed since the person last looked. Where nothing has changed, opening the page
 * says that they have seen it; `entry` is the newest entry of the ledger that the page holds.
 */
export function useVisit(entry: string | null): VisitView {
  const review = useDesk();
  const visit = useReview((state) => state.visit);
  const nothing = visit.changes.length === 0;
  useEffect(() => {
    if (!nothing || entry === null) return;
    // Where it fails, the next visit tells of a little more than it need.
    sayVisited(review, entry).catch(() => {});
  }, [nothing, entry, review]);
  return visit;
}
