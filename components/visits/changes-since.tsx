'use client';

import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { later } from '@/components/ui/later';
import { Time } from '@/components/ui/time';
import { useVisit } from './use-visit';

// It describes every event there is, which most visits have no need of.
const ChangeList = later('the list', async () => (await import('./change-list')).ChangeList);

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
      {shown && <ChangeList changes={changes} />}
    </section>
  );
}
