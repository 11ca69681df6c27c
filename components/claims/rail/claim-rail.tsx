'use client';

import { clsx } from 'clsx';
import { X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { Button } from '@/components/ui/button';
import { soon } from '@/components/ui/later';
import { focusCard } from '../focus-card';
import { useReview } from '../review-context';
import { ClaimFilters } from './claim-filters';
import { ClaimList } from './claim-list';
import { useRail } from './use-rail';

const DroppedClaims = soon(async () => (await import('./dropped-claims')).DroppedClaims);

/** The id of the rail, for the button that folds it away. */
export const railId = 'claim-rail';

/** Filters and the list of claims: beside the article where there is room, else over it. */
export function ClaimRail() {
  const { look, over, close } = useRail();
  const hasDropped = useReview(({ dropped }) => dropped.length > 0);
  const closer = useRef<HTMLButtonElement>(null);
  const chosen = useRef(false);
  const choose = () => {
    if (!over) return;
    chosen.current = true;
    close();
  };
  useEffect(() => {
    if (!over) return;
    const opener = document.activeElement;
    closer.current?.focus();
    return () => {
      // Whoever chose a claim goes on with it; whoever did not is where they were.
      if (chosen.current) focusCard();
      else if (opener instanceof HTMLElement) opener.focus({ preventScroll: true });
      chosen.current = false;
    };
  }, [over]);
  return (
    <>
      {over && <Backdrop onPress={close} />}
      <nav
        id={railId}
        aria-label="Claims of this article"
        data-scrolls
        className={clsx(
          'scroll-py-2 flex-col gap-3 print:hidden',
          'desk:sticky desk:top-14 desk:max-h-[calc(100dvh-3.5rem)] desk:w-66 desk:shrink-0 desk:self-start desk:overflow-y-auto desk:py-6 desk:pr-2',
          'max-desk:fixed max-desk:inset-y-0 max-desk:left-0 max-desk:z-40 max-desk:w-80 max-desk:max-w-[88vw] max-desk:overflow-y-auto max-desk:border-r max-desk:border-line max-desk:bg-paper max-desk:p-3 max-desk:shadow-float',
          look,
        )}
      >
        <div className="flex justify-end desk:hidden">
          <Button ref={closer} look="quiet" size="icon" aria-label="Close the list" onClick={close}>
            <X aria-hidden className="size-5" />
          </Button>
        </div>
        <ClaimFilters />
        <div className="border-t border-line pt-2">
          <ClaimList onChoose={choose} />
        </div>
        {hasDropped && <DroppedClaims />}
      </nav>
    </>
  );
}

/** What lies under the list where it lies over the article. For the pointer only: Escape closes it too. */
function Backdrop({ onPress }: { onPress: () => void }) {
  return (
    <button
      type="button"
      aria-hidden="true"
      tabIndex={-1}
      onClick={onPress}
      className="fixed inset-0 z-30 cursor-default! bg-[rgb(0_0_0/0.35)] desk:hidden print:hidden"
    />
  );
}
