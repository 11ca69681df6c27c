'use client';

import { useState } from 'react';
import { useDesk } from '@/components/claims/review-context';
import { goToCard } from '@/components/claims/run-command';
import { Button } from '@/components/ui/button';
import { useStatusNames } from '@/components/ui/status-names';
import { Time } from '@/components/ui/time';
import { describeEntry } from '@/lib/ledger/describe-entry';
import type { LedgerEntryView } from '@/lib/ledger/schema';
import { useVisit } from './use-visit';

/** What others have changed since one last looked at the article: a line, and on request all of it. */
export function ChangesSince({ entry }: { entry: string | null }) {
  const { visit, see, failed } = useVisit(entry);
  const [shown, setShown] = useState(false);
  const { at, changes } = visit;
  if (at === null || changes.length === 0) return null;
  return (
    <section aria-label="Since you last looked" className="mb-4 print:hidden">
      <p className="flex flex-wrap items-center gap-x-3">
        <span>
          {changes.length === 1 ? '1 change' : `${changes.length} changes`} since you looked on{' '}
          <Time at={at} />
        </span>
        <Button look="quiet" aria-expanded={shown} onClick={() => setShown(!shown)}>
          {shown ? 'Hide' : 'Show'}
        </Button>
        <Button look="quiet" onClick={() => void see()}>
          Mark as seen
        </Button>
      </p>
      {failed && (
        <p role="alert" className="text-disputed">
          This could not be saved; the changes stay listed. Try again.
        </p>
      )}
      {shown && (
        <ol className="mt-2 flex flex-col">
          {changes.map((change) => (
            <Change key={change.id} change={change} />
          ))}
        </ol>
      )}
    </section>
  );
}

function Change({ change }: { change: LedgerEntryView }) {
  const { actions, store } = useDesk();
  const { claim, at } = change;
  const names = useStatusNames();
  const open = claim && store.get().standing.includes(claim.id) ? claim.id : null;
  return (
    <li className="grid gap-x-4 border-t border-line py-2 md:grid-cols-[10rem_minmax(0,1fr)_auto]">
      <span className="text-muted">
        <Time at={at} />
      </span>
      <bdi className="min-w-0 wrap-anywhere">{describeEntry(change, names)}</bdi>
      {open && (
        <Button
          look="quiet"
          size="small"
          className="justify-self-start"
          onClick={() => goToCard(() => actions.select(open))}
        >
          Open claim {store.get().numbers.get(open)}
        </Button>
      )}
    </li>
  );
}
