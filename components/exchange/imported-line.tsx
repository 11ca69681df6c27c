'use client';

import { useState } from 'react';
import { useDesk, useReview } from '@/components/claims/review-context';
import { Button } from '@/components/ui/button';
import { later } from '@/components/ui/later';
import { isAdoptable } from '@/lib/exchange/imported-verdicts';

const TakeVerdictsDialog = later(
  'the form',
  async () => (await import('./take-verdicts-dialog')).TakeVerdictsDialog,
);

/** Offers what another tool says of claims that the reviewer has not marked, for them to take as their own. */
export function ImportedLine() {
  const { actor } = useDesk();
  const claims = useReview((state) => state.claims);
  const open = [...claims.values()].filter((claim) => isAdoptable(actor.userId, claim));
  const [isOpen, setOpen] = useState(false);
  const from = open[0]?.imported?.from;
  if (from === undefined && !isOpen) return null;
  return (
    <section aria-label="What another tool says" className="mb-4 print:hidden">
      <p className="flex flex-wrap items-center gap-x-3">
        <span>
          <bdi>{from}</bdi> says something of{' '}
          {open.length === 1 ? '1 claim' : `${open.length} claims`} that you have not marked.
        </span>
        <Button look="quiet" onClick={() => setOpen(true)}>
          Take as my verdicts …
        </Button>
      </p>
      {isOpen && (
        <TakeVerdictsDialog from={from ?? ''} claims={open} onClose={() => setOpen(false)} />
      )}
    </section>
  );
}
