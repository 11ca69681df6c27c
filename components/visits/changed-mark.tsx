'use client';

import { useReview } from '@/components/claims/review-context';

/** Says in the list of claims that others have changed this one since its reader last looked. */
export function ChangedMark({ claimId }: { claimId: string }) {
  const changed = useReview(({ visit }) =>
    visit.changes.some(({ claim }) => claim?.id === claimId),
  );
  if (!changed) return null;
  return <span className="text-xs text-accent">Changed</span>;
}
