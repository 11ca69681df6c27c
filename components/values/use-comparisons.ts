'use client';

import { useEffect, useState } from 'react';
import { callApi } from '@/components/call-api';
import type { listComparisons } from '@/lib/values/contract';
import type { Comparison } from '@/lib/values/schema';

/** Whoever goes from claim to claim by key asks only where they stay. */
const restMs = 250;

/**
 * Claims of other articles about the same as a claim: none until they are known, null where they
 * could not be asked for. `words` are those of the claim: with others, others may be found. A claim
 * that the server does not have yet is null, and not asked about.
 */
export function useComparisons(
  deskSlug: string,
  claimId: string | null,
  words: string,
): readonly Comparison[] | null {
  const [found, setFound] = useState<readonly Comparison[] | null>([]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: other words are asked about anew.
  useEffect(() => {
    if (claimId === null) return;
    let wanted = true;
    const path = `/desks/${deskSlug}/claims/${claimId}/comparisons`;
    const timer = setTimeout(() => {
      callApi<typeof listComparisons>({ method: 'GET', path }).then(
        (answer) => wanted && setFound(answer),
        () => wanted && setFound(null),
      );
    }, restMs);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [deskSlug, claimId, words]);
  return found;
}
