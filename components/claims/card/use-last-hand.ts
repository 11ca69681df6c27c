'use client';

import { useEffect, useState } from 'react';
import { callApi } from '@/components/call-api';
import type { listArticleLedger } from '@/lib/ledger/contract';
import { type Hand, lastHand } from '@/lib/ledger/last-hand';
import type { LedgerEvent } from '@/prisma/generated/enums';
import { useDesk } from '../review-context';

/**
 * Whose hand the last of some events on a claim was, as the newest of the
 * article's ledger have it. Null until that is known, and for good where they
 * do not say or cannot be read: it is told beside what stands, which is known.
 * `events` has to be one and the same list from one drawing to the next.
 */
export function useLastHand(claimId: string, events: readonly LedgerEvent[]): Hand | null {
  const { actor, article } = useDesk();
  const [hand, setHand] = useState<Hand | null>(null);
  useEffect(() => {
    if (events.length === 0) return;
    let wanted = true;
    callApi<typeof listArticleLedger>({
      method: 'GET',
      path: `/desks/${actor.deskSlug}/articles/${article.id}/ledger?limit=100`,
    }).then(
      ({ entries }) => wanted && setHand(lastHand(entries, claimId, events)),
      () => {},
    );
    return () => {
      wanted = false;
    };
  }, [actor, article, claimId, events]);
  return hand;
}
