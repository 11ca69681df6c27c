'use client';

import { useRouter } from 'next/navigation';
import { useRef, useState } from 'react';
import { callApi } from '@/components/call-api';
import { Button } from '@/components/ui/button';
import { buttonClass } from '@/components/ui/button-look';
import { Notice } from '@/components/ui/notice';
import { ProgressBar } from '@/components/ui/progress-bar';
import { useRunning } from '@/components/use-running';
import { Problem } from '@/lib/api/problem';
import type { getImport, startImport } from '@/lib/imports/contract';
import { keptDays } from '@/lib/imports/limits';
import { outcomeWords } from '@/lib/imports/outcome-words';
import type { ImportView } from '@/lib/imports/schema';
import { countWords } from '@/lib/words/figure-words';

/** How long the list of items may stay as it is while the import runs, in ms. */
const listMs = 5000;

type ImportProgressProps = {
  desk: string;
  read: ImportView;
  /** Whether whoever looks may start, cancel and retry it. */
  runs: boolean;
};

/** How far an import has come, and what can be done with it. */
export function ImportProgress({ desk, read, runs }: ImportProgressProps) {
  const router = useRouter();
  const listedAt = useRef(0);
  const path = `/desks/${desk}/imports/${read.id}`;
  const [now, show] = useRunning(
    read,
    () => callApi<typeof getImport>({ method: 'GET', path }),
    ({ state }) => {
      // The last time counts: nobody asks again once it is done.
      if (state === 'RUNNING' && Date.now() - listedAt.current < listMs) return;
      listedAt.current = Date.now();
      router.refresh();
    },
  );
  const [failure, setFailure] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const call = async (step: 'start' | 'cancel' | 'retry') => {
    setFailure(null);
    setBusy(true);
    try {
      // All three take and answer the same.
      show(await callApi<typeof startImport>({ method: 'POST', path: `${path}/${step}` }));
      router.refresh();
    } catch (error) {
      const wrong = error instanceof Problem ? error.detail : 'The server cannot be reached.';
      setFailure(wrong);
    } finally {
      setBusy(false);
    }
  };
  const { counts, state } = now;
  const done = counts.added + counts.skipped + counts.refused;
  return (
    <div className="mt-6 flex flex-col gap-4">
      {failure !== null && (
        <Notice tone="error" title="That did not work.">
          {failure}
        </Notice>
      )}
      {state === 'RUNNING' && <ProgressBar label="Done" done={done} of={done + counts.waiting} />}
      <p role="status">{standing(now)}</p>
      <div className="flex flex-wrap gap-2 empty:hidden print:hidden">
        {runs && state === 'OPEN' && (
          <Button look="primary" busy={busy} onClick={() => call('start')}>
            Start the import
          </Button>
        )}
        {runs && (state === 'OPEN' || state === 'RUNNING') && (
          <Button busy={busy} onClick={() => call('cancel')}>
            Cancel the import
          </Button>
        )}
        {counts.refused > 0 && (
          <a
            href={`/api/v1/desks/${desk}/imports/${now.id}/refusals`}
            download
            className={buttonClass()}
          >
            Download what was refused
          </a>
        )}
        {runs && now.retriable && (
          <Button busy={busy} onClick={() => call('retry')}>
            Try the refused files again
          </Button>
        )}
      </div>
      {runs && now.retriable && (
        <p className="text-muted">The refused files are kept for {keptDays} days.</p>
      )}
    </div>
  );
}

function standing({ state, counts }: ImportView): string {
  const outcome = outcomeWords(counts);
  const sentence = `${outcome.charAt(0).toUpperCase()}${outcome.slice(1)}`;
  switch (state) {
    case 'OPEN':
      return `${countWords(counts.waiting, 'file')} sent, and not started yet.`;
    case 'CANCELLED':
      return `Cancelled. ${sentence}; ${countWords(counts.waiting, 'file')} not brought in.`;
    case 'RUNNING':
      return `${sentence} so far. It goes on when you leave this page.`;
    case 'DONE':
      return `Done. ${sentence}.`;
  }
}
