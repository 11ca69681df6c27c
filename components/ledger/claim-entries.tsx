'use client';

import { useEffect, useState } from 'react';
import { callApi } from '@/components/call-api';
import { Button } from '@/components/ui/button';
import type { listClaimLedger } from '@/lib/ledger/contract';
import type { LedgerPage } from '@/lib/ledger/schema';
import { EntryItem } from './entry-item';

type ClaimEntriesProps = {
  desk: string;
  claimId: string;
  /** Another once the claim has changed: the history is then read anew. */
  version: string;
};

/** How many changes are shown at a time. */
const shown = 20;

/** Every change to a claim and to what was merged into it, newest first. */
export function ClaimEntries({ desk, claimId, version }: ClaimEntriesProps) {
  const [page, setPage] = useState<LedgerPage | null>(null);
  const [failed, setFailed] = useState(false);
  const path = `/desks/${desk}/claims/${claimId}/ledger?limit=${shown}`;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another version has more to tell.
  useEffect(() => {
    let wanted = true;
    callApi<typeof listClaimLedger>({ method: 'GET', path }).then(
      (found) => {
        if (!wanted) return;
        setPage(found);
        setFailed(false);
      },
      () => wanted && setFailed(true),
    );
    return () => {
      wanted = false;
    };
  }, [path, version]);
  const more = async () => {
    try {
      const before = `${path}&before=${page?.next}`;
      const older = await callApi<typeof listClaimLedger>({ method: 'GET', path: before });
      setPage({ entries: [...(page?.entries ?? []), ...older.entries], next: older.next });
      setFailed(false);
    } catch {
      setFailed(true);
    }
  };
  return (
    <>
      {failed && (
        <p role="alert" className="text-disputed">
          The history could not be read. Nothing is lost; try again.
        </p>
      )}
      {page === null ? (
        !failed && (
          <p role="status" className="text-muted">
            Reading the history …
          </p>
        )
      ) : page.entries.length === 0 ? (
        <p className="text-muted">Nothing was changed since the article came in.</p>
      ) : (
        <ol aria-label="Changes">
          {page.entries.map((entry) => (
            <EntryItem key={entry.id} entry={entry} narrow />
          ))}
        </ol>
      )}
      {page !== null && page.next !== null && (
        <Button size="small" onClick={() => void more()}>
          Older changes
        </Button>
      )}
    </>
  );
}
