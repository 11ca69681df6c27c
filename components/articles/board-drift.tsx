'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useTransition } from 'react';
import { Button } from '@/components/ui/button';

type BoardDriftProps = {
  /** What a new reading of the list would change, in words; null where nothing. */
  drift: string | null;
  /** Whether no row is shown, so that nothing that is read can be moved. */
  isEmpty: boolean;
};

/** Offers to show what has come in, left or moved. An empty board shows it by itself. */
export function BoardDrift({ drift, isEmpty }: BoardDriftProps) {
  const router = useRouter();
  const [isReading, startReading] = useTransition();
  const showsItself = drift !== null && isEmpty;
  useEffect(() => {
    if (showsItself) router.refresh();
  }, [showsItself, router]);
  // The region is there before its words are, or a screen reader would not notice them.
  return (
    <div role="status" className="print:hidden">
      {drift !== null && !isEmpty && (
        <div className="mt-4 flex flex-wrap items-center gap-x-3 gap-y-1 rounded-md bg-accent-tint py-1 pr-1 pl-3">
          <span className="mr-auto">{drift}</span>
          <Button
            size="small"
            busy={isReading}
            onClick={() => {
              startReading(() => router.refresh());
              document.querySelector<HTMLElement>('[data-articles]')?.focus();
            }}
          >
            Show
          </Button>
        </div>
      )}
    </div>
  );
}
