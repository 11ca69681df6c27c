'use client';

import { useDeferredValue, useMemo } from 'react';
import { useDesk, useReview } from '@/components/claims/review-context';
import { useStatusNames } from '@/components/ui/status/status-names';
import { useNow } from '@/components/ui/time/use-now';
import { findReasons } from '@/lib/gate/find-reasons';
import { type GateResult, type Reason, resultOf } from '@/lib/gate/reason';

/** What the gate finds in the article as the page shows it, with what is not saved yet. */
export function useGate(): { reasons: readonly Reason[]; result: GateResult } {
  const { policy } = useDesk();
  // A mark is drawn first, and what follows from it a moment later.
  const claims = useDeferredValue(useReview((state) => state.claims));
  const standing = useDeferredValue(useReview((state) => state.standing));
  const override = useReview(({ workflow }) => workflow.override);
  const now = useNow();
  const names = useStatusNames();
  const reasons = useMemo(
    () =>
      findReasons(
        standing.flatMap((id) => claims.get(id) ?? []),
        { ...policy, now, names },
      ),
    [claims, standing, policy, now, names],
  );
  return { reasons, result: resultOf(reasons, override) };
}
