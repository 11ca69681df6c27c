'use client';

import { clsx } from 'clsx';
import { StatusGlyph } from '@/components/ui/status-glyph';
import { type ClaimFilter, countByFilter, filters } from '@/lib/claims/filter';
import { statuses } from '@/lib/claims/status';
import { useDesk, useReview } from './review-context';

/** Which claims are listed, with how many each choice would list. */
export function ClaimFilters() {
  const { actions, actor } = useDesk();
  const current = useReview((state) => state.filter);
  const claims = useReview((state) => state.claims);
  const standing = useReview((state) => state.standing);
  const counts = countByFilter(
    standing.flatMap((id) => claims.get(id) ?? []),
    actor.userId,
  );
  return (
    <fieldset className="flex flex-col">
      <legend className="sr-only">Which claims to show</legend>
      {filters
        .filter(({ filter }) => filter === current || counts[filter] > 0 || isKept(filter))
        .map(({ filter, label }) => (
          <button
            key={filter}
            type="button"
            aria-pressed={filter === current}
            onClick={() => actions.setFilter(filter)}
            className="flex min-h-8 items-center gap-2 rounded-md px-2 text-left hover:bg-pending-tint aria-pressed:bg-accent-tint aria-pressed:font-semibold pointer-coarse:min-h-11"
          >
            <span className="grid w-4 place-items-center">
              {filter !== 'all' && filter !== 'unmarked' && (
                <span className={clsx(`status-${statuses[filter].slug}`, 'text-status')}>
                  <StatusGlyph status={filter} />
                </span>
              )}
            </span>
            <span className="flex-1">{label}</span>
            <span className="text-muted tabular-nums">{counts[filter]}</span>
          </button>
        ))}
    </fieldset>
  );
}

/** The filters that stay on offer when they would list nothing. */
const isKept = (filter: ClaimFilter) => filter !== 'NEEDS_RULING' && filter !== 'unmarked';
