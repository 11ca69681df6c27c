'use client';

import { AlarmClock } from 'lucide-react';
import { useHasPassed } from '@/components/ui/time/use-now';
import type { ClaimView } from '@/lib/claims/schema';

/** That a claim is due for a re-check, on its row of the list. */
export function DueMark({ claim }: { claim: ClaimView }) {
  if (!useHasPassed(claim.recheckAt)) return null;
  return (
    <span className="text-unverified">
      <AlarmClock aria-hidden className="size-3.5" />
      <span className="sr-only">To re-check.</span>
    </span>
  );
}
