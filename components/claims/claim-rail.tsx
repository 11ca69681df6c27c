'use client';

import { clsx } from 'clsx';
import { X } from 'lucide-react';
import { Button } from '@/components/ui/button';
import { ClaimFilters } from './claim-filters';
import { ClaimList } from './claim-list';
import { DroppedClaims } from './dropped-claims';
import { useRail } from './use-rail';

/** The id of the rail, for the button that folds it away. */
export const railId = 'claim-rail';

/** Filters and the list of claims: beside the article where there is room, else over it. */
export function ClaimRail() {
  const { look, close, closeIfOver } = useRail();
  return (
    <nav
      id={railId}
      aria-label="Claims of this article"
      data-scrolls
      className={clsx(
        'flex-col gap-3 print:hidden',
        'desk:sticky desk:top-14 desk:max-h-[calc(100dvh-3.5rem)] desk:w-66 desk:shrink-0 desk:self-start desk:overflow-y-auto desk:py-6 desk:pr-2',
        'max-desk:fixed max-desk:inset-y-0 max-desk:left-0 max-desk:z-40 max-desk:w-80 max-desk:max-w-[88vw] max-desk:overflow-y-auto max-desk:border-r max-desk:border-line max-desk:bg-paper max-desk:p-3 max-desk:shadow-float',
        look,
      )}
    >
      <div className="flex justify-end desk:hidden">
        <Button look="quiet" aria-label="Close the list" className="px-2!" onClick={close}>
          <X aria-hidden className="size-5" />
        </Button>
      </div>
      <ClaimFilters />
      <div className="border-t border-line pt-2">
        <ClaimList onChoose={closeIfOver} />
      </div>
      <DroppedClaims />
    </nav>
  );
}
