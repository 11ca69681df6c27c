'use client';

import { useId, useState } from 'react';
import { useDesk } from '@/components/claims/review-context';
import { Button } from '@/components/ui/button';
import { later } from '@/components/ui/later';
import type { ClaimView } from '@/lib/claims/schema';

// It compares texts, and few look.
const ClaimEntries = later(
  'the history',
  async () => (await import('./claim-entries')).ClaimEntries,
);

/** How a claim has become what it is, for whoever asks. */
export function ClaimHistory({ claim }: { claim: ClaimView }) {
  const { actor } = useDesk();
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <section aria-label="History" className="flex flex-col gap-2">
      <Button
        look="quiet"
        size="small"
        aria-expanded={open}
        aria-controls={id}
        className="-ml-3 self-start"
        onClick={() => setOpen(!open)}
      >
        {open ? 'Hide the history' : 'History'}
      </Button>
      <div id={id}>
        {open && <ClaimEntries desk={actor.deskSlug} claimId={claim.id} version={stateOf(claim)} />}
      </div>
    </section>
  );
}

/** What is another whenever somebody has changed anything about the claim. */
const stateOf = ({ version, verdicts, ruling, evidence, searches, comments, checks }: ClaimView) =>
  [
    version,
    ruling?.version,
    ...[verdicts, evidence, searches, comments, checks].flat().map(versionOf),
  ].join();

const versionOf = (row: { version: number }) => row.version;
