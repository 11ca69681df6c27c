'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { callApi } from '@/components/call-api';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { ProgressBar } from '@/components/ui/progress-bar';
import { useRunning } from '@/components/use-running';
import { Problem } from '@/lib/api/problem';
import type { cancelDossier, getDossier } from '@/lib/dossiers/contract';
import type { DossierView } from '@/lib/dossiers/schema';

type DossierProgressProps = {
  desk: string;
  read: DossierView;
  /** Whether whoever looks may cancel it. */
  cancels: boolean;
};

/** How far the making of a dossier has come. Once it is made, the page has it. */
export function DossierProgress({ desk, read, cancels }: DossierProgressProps) {
  const router = useRouter();
  const path = `/desks/${desk}/dossiers/${read.id}`;
  const [now, show] = useRunning(
    read,
    () => callApi<typeof getDossier>({ method: 'GET', path }),
    router.refresh,
  );
  const [failure, setFailure] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const cancel = async () => {
    setFailure(null);
    setBusy(true);
    try {
      show(await callApi<typeof cancelDossier>({ method: 'POST', path: `${path}/cancel` }));
      router.refresh();
    } catch (error) {
      setFailure(error instanceof Problem ? error.detail : 'The server cannot be reached.');
    } finally {
      setBusy(false);
    }
  };
  const { all, done } = now.articles;
  return (
    <div className="mt-6 flex flex-col gap-4">
      {failure !== null && (
        <Notice tone="error" title="It was not cancelled.">
          {failure}
        </Notice>
      )}
      {now.state === 'RUNNING' && all !== null && (
        <ProgressBar label="Articles that are in" done={done} of={all} />
      )}
      <p role="status">{standing(now)}</p>
      {now.state === 'RUNNING' && cancels && (
        <div className="print:hidden">
          <Button busy={busy} onClick={cancel}>
            Cancel the dossier
          </Button>
        </div>
      )}
    </div>
  );
}

function standing({ state, reason, articles: { all, done } }: DossierView): string {
  if (state === 'CANCELLED') return `Cancelled. ${reason ?? 'Nothing of it was kept.'}`;
  if (state === 'FAILED')
    return `${reason ?? 'It could not be made.'} Make another one to try again.`;
  if (state === 'DONE') return 'Made.';
  if (all === null) return 'It waits for its turn. It goes on when you leave this page.';
  return done < all
    ? 'Being made. It goes on when you leave this page.'
    : 'All articles are in; the files are being made.';
}
