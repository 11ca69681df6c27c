'use client';

import { useEffect, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Select } from '@/components/ui/select';
import { choices, countFacet, type Facet, facets, sourcesOf } from '@/lib/claims/filter';
import { useDesk, useReview } from './review-context';
import { useFiltered } from './use-filtered';

const labels = {
  kind: 'Kind',
  source: 'Source',
  worth: 'Check-worthiness',
  marks: 'Marked by',
  unsaved: 'Changes',
} as const satisfies Record<Exclude<Facet, 'show'>, string>;

/**
 * What else the list can be narrowed by, folded away until somebody wants it. Only then is it
 * counted: that looks at every claim for every facet, at each change.
 */
export function MoreFilters() {
  const filter = useReview((state) => state.filter);
  const inUse = facets.filter((facet) => facet !== 'show' && filter[facet] !== undefined).length;
  const [open, setOpen] = useState(inUse > 0);
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
      {open && <FacetSelects />}
    </details>
  );
}

function FacetSelects() {
  const { actions } = useDesk();
  const { claims, filter, reader } = useFiltered();
  const listed = countFacet('show', claims, filter, reader);
  const shown = filter.show === undefined ? listed.all : (listed.of.get(filter.show) ?? 0);
  return (
    <>
      <div className="flex flex-col gap-2 py-1">
        <FacetSelect facet="kind" choices={choices.kind} />
        <FacetSelect facet="source" choices={sourcesOf(claims, reader.text)} />
        <FacetSelect facet="worth" choices={choices.worth} />
        <FacetSelect facet="marks" choices={choices.marks} />
        <FacetSelect facet="unsaved" choices={choices.unsaved} />
      </div>
      <div className="flex items-center justify-between gap-2">
        <span className="text-muted tabular-nums">
          {shown} of {claims.length} listed
        </span>
        <Button look="quiet" onClick={() => actions.showAll()}>
          Show all
        </Button>
      </div>
    </>
  );
}

const anyValue = 'any';

function FacetSelect({
  facet,
  choices: offered,
}: {
  facet: Exclude<Facet, 'show'>;
  choices: readonly { value: string; label: string }[];
}) {
  const { actions } = useDesk();
  const { claims, filter, reader } = useFiltered();
  const { all, of } = countFacet(facet, claims, filter, reader);
  const chosen = filter[facet];
  // An address may name a source that the article does not have.
  const known = offered.some(({ value }) => value === chosen);
  const stray = chosen === undefined || known ? [] : [{ value: chosen, label: chosen }];
  const options = [...offered, ...stray]
    .map(({ value, label }) => ({ value, label, count: of.get(value) ?? 0 }))
    .filter(({ value, count }) => count > 0 || value === chosen)
    .map(({ value, label, count }) => ({ value: `:${value}`, label: `${label} (${count})` }));
  return (
    <Select
      label={labels[facet]}
      value={chosen === undefined ? anyValue : `:${chosen}`}
      options={[{ value: anyValue, label: `Any (${all})` }, ...options]}
      onChange={({ target }) =>
        actions.narrow(facet, target.value === anyValue ? null : target.value.slice(1))
      }
    />
  );
}
