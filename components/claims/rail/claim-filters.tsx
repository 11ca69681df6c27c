'use client';

import { clsx } from 'clsx';
import { StatusGlyph } from '@/components/ui/status/status-glyph';
import { useStatusNames } from '@/components/ui/status/status-names';
import { choices, countFacet } from '@/lib/claims/filter';
import { statuses } from '@/lib/claims/status';
import { useDesk } from '../review-context';
import { MoreFilters } from './more-filters';
import { useFiltered } from './use-filtered';

/** Which claims are listed, with how many each choice would list. */
export function ClaimFilters() {
  const { actions } = useDesk();
  const { claims, filter, reader } = useFiltered();
  const names = useStatusNames();
  const counts = countFacet('show', claims, filter, reader);
  const all = { value: undefined, label: 'All claims', status: undefined, count: counts.all };
  const offered = choices.show.map((choice) => ({
    status: undefined,
    ...choice,
    count: counts.of.get(choice.value) ?? 0,
  }));
  const kept = offered.filter(
    ({ value, count }) => value === filter.show || count > 0 || isKept(value),
  );
  return (
    <div className="flex flex-col gap-2">
      <fieldset className="flex flex-col">
        <legend className="sr-only">Which claims to show</legend>
        {[all, ...kept].map(({ value, label, status, count }) => (
          <button
            key={value ?? 'all'}
            type="button"
            aria-pressed={value === filter.show}
            onClick={() => actions.narrow('show', value ?? null)}
            className="flex min-h-8 items-center gap-2 rounded-md px-2 text-left hover:bg-pending-tint aria-pressed:bg-accent-tint aria-pressed:font-semibold pointer-coarse:min-h-11"
          >
            <span className="grid w-4 place-items-center">
              {status && (
                <span className={clsx(`status-${statuses[status].slug}`, 'text-status')}>
                  <StatusGlyph status={status} />
                </span>
              )}
            </span>
            <span className="min-w-0 flex-1 wrap-anywhere">{status ? names[status] : label}</span>
            <span className="text-muted tabular-nums">{count}</span>
          </button>
        ))}
      </fieldset>
      <MoreFilters />
    </div>
  );
}

/** The choices that stay on offer when they would list nothing. */
const isKept = (value: string) => !['needs-ruling', 'unmarked', 'waiting', 'due'].includes(value);
