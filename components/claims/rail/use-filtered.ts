'use client';

import { useNow } from '@/components/ui/time/use-now';
import { useDesk, useReview } from '../review-context';

/** The claims that stand, the filter they are listed by, and whose list it is. */
export function useFiltered() {
  const { actor, article } = useDesk();
  const filter = useReview((state) => state.filter);
  const claims = useReview((state) => state.claims);
  const standing = useReview((state) => state.standing);
  const queue = useReview((state) => state.queue);
  const now = useNow();
  return {
    claims: standing.flatMap((id) => claims.get(id) ?? []),
    filter,
    reader: { userId: actor.userId, revision: article.revision, queue, now },
  };
}
