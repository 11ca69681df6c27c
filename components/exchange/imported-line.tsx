'use client';

import { useState } from 'react';
import { useDesk, useReview } from '@/components/claims/review-context';
import { Button } from '@/components/ui/button';
import { useLoaded } from '@/components/ui/use-loaded';
import { isAdoptable } from '@/lib/exchange/imported-verdicts';

/** Offers what another tool says of claims that the reviewer has not marked, for them to take as their own. */
export function ImportedLine() {
  const { actor } = useDesk();
  const claims = useReview((state) => state.claims);
  const open = [...claims.values()].filter((claim) => isAdoptable(actor.userId, claim));
  const [isOpen, setOpen] = useState(false);
  const { loaded: TakeVerdicts, load } = useLoaded(
    async () => (await import('./take-verdicts-dialog')).TakeVerdictsDialog,
  );
  const from = open[0]?.imported?.from;
  if (from === undefined && !isOpen) return null;
  return (
    <section aria-label="What another tool says" className="mb-4 print:hidden">
      <p className="flex flex-wrap items-center gap-x-3">
        <span>
          <bdi>{from}</bdi> says something of{' '}
          {open.length === 1 ? '1 claim' : `${open.length} claims`} that you have not marked.
        </span>
        <Button
          look="quiet"
          onClick={() => {
            load();
            setOpen(true);
          }}
        >
          Take as my verdicts …
        </Button>
      </p>
      {TakeVerdicts && isOpen && (
        <TakeVerdicts from={from ?? ''} claims={open} onClose={() => setOpen(false)} />
      )}
    </section>
  );
}
