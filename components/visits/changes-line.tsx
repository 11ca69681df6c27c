'use client';

import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { later } from '@/components/ui/later';
import { Time } from '@/components/ui/time/time';
import type { VisitView } from '@/lib/visits/schema';
import { countWords } from '@/lib/words/figure-words';
import { useSeen } from './use-seen';

// It describes every event there is, which not everybody asks for.
const ChangeList = later('the list', async () => (await import('./change-list')).ChangeList);

/** How much has changed and since when; the list of it, and the way to say that one has seen it. */
export function ChangesLine({ at, changes }: { at: string; changes: VisitView['changes'] }) {
  const { see, failed } = useSeen();
  const [shown, setShown] = useState(false);
  return (
    <section aria-label="Since you last looked" className="mb-4 print:hidden">
      <p className="flex flex-wrap items-center gap-x-4">
        <span>
          {countWords(changes.length, 'change')} since you looked on <Time at={at} />
        </span>
        <span className="-ml-3 flex">
          <Button look="quiet" size="small" aria-expanded={shown} onClick={() => setShown(!shown)}>
            {shown ? 'Hide' : 'Show'}
          </Button>
          <Button look="quiet" size="small" onClick={() => void see()}>
            Mark as seen
          </Button>
        </span>
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
