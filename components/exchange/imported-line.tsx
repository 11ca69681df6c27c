'use client';

import { useState } from 'react';
import { useDesk, useReview } from '@/components/claims/review-context';
import { useLocked } from '@/components/claims/use-locked';
import { drawn } from '@/components/ui/drawn';
import { isAdoptable } from '@/lib/exchange/imported-verdicts';

// Few articles come from another tool. Of one that does, the server draws it.
const SaidByTool = drawn(async () => (await import('./said-by-tool')).SaidByTool);

/** Offers what another tool says of claims that the reviewer has not marked, for them to take as their own. */
export function ImportedLine() {
  const { actor } = useDesk();
  const claims = useReview((state) => state.claims);
  const locked = useLocked();
  const adoptable = [...claims.values()].filter((claim) => isAdoptable(actor.userId, claim));
  const [isTaking, setTaking] = useState(false);
  return (
    ((adoptable.length > 0 && !locked) || isTaking) && (
      <SaidByTool claims={adoptable} isTaking={isTaking} onTake={setTaking} />
    )
  );
}
