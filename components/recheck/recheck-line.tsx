'use client';

import { AlarmClock } from 'lucide-react';
import { useDesk } from '@/components/claims/review-context';
import { useLocked } from '@/components/claims/use-locked';
import { Key } from '@/components/keys/key';
import { Button } from '@/components/ui/button';
import { Time } from '@/components/ui/time/time';
import { useHasPassed } from '@/components/ui/time/use-now';
import { confirmClaim } from '@/components/verdicts/give-verdict';
import type { ClaimView } from '@/lib/claims/schema';

/** That what is held of a claim is older than it should be, and what to do; nothing until then. */
export function RecheckLine({ claim }: { claim: ClaimView }) {
  const review = useDesk();
  const locked = useLocked();
  const isDue = useHasPassed(claim.recheckAt);
  const { decidedAt, recheckAt } = claim;
  if (!isDue || decidedAt === null || recheckAt === null) return null;
  return (
    <section
      aria-label="Re-check"
      className="flex flex-col items-start gap-2 rounded-md border border-unverified bg-unverified-tint p-3"
    >
      <h3 className="flex items-center gap-1.5 font-semibold">
        <AlarmClock aria-hidden className="size-4 text-unverified" />
        Due for a re-check
      </h3>
      <p>
        It stands as of <Time at={decidedAt} /> and was to be looked at again by{' '}
        <Time at={recheckAt} />.
      </p>
      {!locked && (
        <Button size="small" onClick={() => confirmClaim(review)}>
          Still so
          <Key of="confirm" />
        </Button>
      )}
    </section>
  );
}
