'use client';

import { useEffect, useRef, useState } from 'react';
import { drawn } from '@/components/ui/drawn';
import { later } from '@/components/ui/later';
import { facets } from '@/lib/claims/filter';
import { useReview } from '../review-context';

const LaterSelects = later(
  'the filters',
  async () => (await import('./facet-selects')).FacetSelects,
);
// Where the address has a filter, they are in sight from the start.
const DrawnSelects = drawn(
  async () => (await import('./facet-selects')).FacetSelects,
  LaterSelects,
);

/**
 * What else the list can be narrowed by, folded away until somebody wants it. Only then is it
 * counted: that looks at every claim for every facet, at each change.
 */
export function MoreFilters() {
  const filter = useReview((state) => state.filter);
  const inUse = facets.filter((facet) => facet !== 'show' && filter[facet] !== undefined).length;
  const [open, setOpen] = useState(inUse > 0);
  const [drawn] = useState(open);
  const Selects = drawn ? DrawnSelects : LaterSelects;
  const details = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    // Somebody may have unfolded it before the page could hear of it.
    if (details.current?.open) setOpen(true);
  }, []);
  return (
    <details
      ref={details}
      open={open}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
      className="px-2"
    >
      <summary className="min-h-8 cursor-default content-center pointer-coarse:min-h-11">
        More filters{inUse > 0 && ` (${inUse})`}
      </summary>
      {open && <Selects />}
    </details>
  );
}
