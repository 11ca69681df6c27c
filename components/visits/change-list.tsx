'use client';

import { useDesk } from '@/components/claims/review-context';
import { goToCard } from '@/components/keys/run-command';
import { Button } from '@/components/ui/button';
import { useStatusNames } from '@/components/ui/status/status-names';
import { Time } from '@/components/ui/time/time';
import { describeEntry } from '@/lib/ledger/describe-entry';
import type { LedgerEntryView } from '@/lib/ledger/schema';

/** Changes of others to an article, each with the way to its claim. */
export function ChangeList({ changes }: { changes: readonly LedgerEntryView[] }) {
  return (
    <ol className="mt-2 flex flex-col">
      {changes.map((change) => (
        <Change key={change.id} change={change} />
      ))}
    </ol>
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
