'use client';

import { useState } from 'react';
import { useDesk, useReview } from '@/components/claims/review-context';
import { Button } from '@/components/ui/button';
import { isHolding, type Reason } from '@/lib/gate/reason';

type ReasonListProps = {
  reasons: readonly Reason[];
  /** Goes to a claim; what lies over the page is out of the way by then. */
  onOpen: (claimId: string) => void;
};

/** What the gate has found, each reason with the claims concerned. */
export function ReasonList({ reasons, onOpen }: ReasonListProps) {
  return (
    <ul className="flex flex-col">
      {reasons.map((reason) => (
        <li
          key={reason.rule}
          className="flex flex-wrap items-center gap-x-2 border-t border-line py-1 first:border-t-0"
        >
          <p className="py-1">
            {!isHolding(reason) && <span className="text-muted">Warning: </span>}
            {reason.message}
          </p>
          <ClaimLinks ids={reason.claims} onOpen={onOpen} />
        </li>
      ))}
    </ul>
  );
}

const shownAtFirst = 8;

function ClaimLinks({ ids, onOpen }: { ids: readonly string[]; onOpen: (id: string) => void }) {
  const { store } = useDesk();
  const numbers = useReview((state) => state.numbers);
  const [all, setAll] = useState(false);
  // The server may know claims that the page has yet to read.
  const known = ids.filter((id) => numbers.has(id));
  if (known.length === 0) return null;
  const shown = all ? known : known.slice(0, shownAtFirst);
  return (
    <p className="-ml-2 flex flex-wrap items-center gap-x-1">
      {shown.map((id) => (
        <Button
          key={id}
          look="quiet"
          size="tiny"
          title={store.get().claims.get(id)?.wording}
          onClick={() => onOpen(id)}
        >
          Claim {numbers.get(id)}
        </Button>
      ))}
      {shown.length < known.length && (
        <Button look="quiet" size="tiny" onClick={() => setAll(true)}>
          Show all {known.length}
        </Button>
      )}
    </p>
  );
}
