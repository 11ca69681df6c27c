'use client';

import { useId, useState } from 'react';
import { useDesk } from '@/components/claims/review-context';
import { Button } from '@/components/ui/button';
import { NotLoaded } from '@/components/ui/not-loaded';
import { useLoaded } from '@/components/ui/use-loaded';
import type { ClaimView } from '@/lib/claims/schema';

/**
 * How a claim has become what it is, for whoever asks. What draws it comes when it is wanted: it
 * compares texts, and few look.
 */
export function ClaimHistory({ claim }: { claim: ClaimView }) {
  const { actor } = useDesk();
  const [open, setOpen] = useState(false);
  const id = useId();
  const {
    loaded: Entries,
    failed,
    load,
  } = useLoaded(async () => (await import('./claim-entries')).ClaimEntries);
  return (
    <section aria-label="History" className="flex flex-col gap-2">
      <Button
        look="quiet"
        size="small"
        aria-expanded={open}
        aria-controls={id}
        className="-ml-3 self-start"
        onClick={() => {
          void load();
          setOpen(!open);
        }}
      >
        {open ? 'Hide the history' : 'History'}
      </Button>
      <div id={id}>
        {open && failed && <NotLoaded what="the history" onRetry={() => void load()} />}
        {open && Entries && (
          <Entries desk={actor.deskSlug} claimId={claim.id} version={stateOf(claim)} />
        )}
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
