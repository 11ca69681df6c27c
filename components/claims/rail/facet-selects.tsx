'use client';

import { Button } from '@/components/ui/button';
import { Select } from '@/components/ui/fields/select';
import { choices, countFacet, type Facet, sourcesOf } from '@/lib/claims/filter';
import { useDesk } from '../review-context';
import { useFiltered } from './use-filtered';

const labels = {
  kind: 'Kind',
  source: 'Source',
  worth: 'Check-worthiness',
  marks: 'Marked by',
  unsaved: 'Changes',
} as const satisfies Record<Exclude<Facet, 'show'>, string>;

/** What the list can be narrowed by beside what stands in sight, with how many each choice would list. */
export function FacetSelects() {
  const { actions } = useDesk();
  const { claims, filter, reader } = useFiltered();
  const listed = countFacet('show', claims, filter, reader);
  const shown = filter.show === undefined ? listed.all : (listed.of.get(filter.show) ?? 0);
  return (
    <>
      <div className="flex flex-col gap-2 py-1">
        <FacetSelect facet="kind" choices={choices.kind} />
        <FacetSelect facet="source" choices={sourcesOf(claims, reader.revision)} />
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
