'use client';

import { Plus } from 'lucide-react';
import { useDesk, useReview } from '@/components/claims/review-context';
import { useLocked } from '@/components/claims/use-locked';
import { Key } from '@/components/keys/key';
import { Button } from '@/components/ui/button';
import { ConfidentialMark } from '@/components/ui/confidential-mark';
import { Day } from '@/components/ui/time/time';
import type { ClaimView } from '@/lib/claims/schema';
import { canChangeSearch } from '@/lib/searches/access';
import { outcomes, whereabouts } from '@/lib/searches/outcomes';
import type { SearchView } from '@/lib/searches/schema';
import { SearchForm } from './search-form';

/** What was searched for a claim, by whom and with what outcome: that nothing was found is a finding. */
export function SearchLog({ claim }: { claim: ClaimView }) {
  const { actions } = useDesk();
  const form = useReview((state) => state.form);
  const locked = useLocked();
  const open = form?.kind === 'search' ? form : null;
  const count = claim.searches.length;
  if (locked && count === 0 && !open) return null;
  return (
    <section aria-label="Search log" className="flex flex-col gap-2">
      <div className="flex items-center justify-between gap-2">
        <h3 className="font-semibold">Search log{count > 0 && ` (${count})`}</h3>
        {!open && !locked && (
          <Button
            look="quiet"
            size="small"
            className="-mr-3"
            onClick={() => actions.open({ kind: 'search', searchId: null })}
          >
            <Plus aria-hidden className="size-4" />
            Log a search
            <Key of="log-search" />
          </Button>
        )}
      </div>
      {count > 0 && (
        <ol className="flex flex-col">
          {claim.searches.map((search) =>
            open?.searchId === search.id ? (
              <li key={search.id}>
                <SearchForm claim={claim} searchId={search.id} />
              </li>
            ) : (
              <SearchItem key={search.id} search={search} />
            ),
          )}
        </ol>
      )}
      {open?.searchId === null && <SearchForm claim={claim} searchId={null} />}
    </section>
  );
}

function SearchItem({ search }: { search: SearchView }) {
  const { actions, actor } = useDesk();
  const locked = useLocked();
  const { id, sought, outcome, note, searchedOn, addedBy } = search;
  return (
    <li className="flex flex-col gap-0.5 border-t border-line py-2 first:border-t-0">
      <p>
        <span dir="auto" className="foreign font-semibold">
          {sought}
        </span>{' '}
        <span className="text-muted">{outcomes[outcome]}</span>
        {search.confidential && <ConfidentialMark />}
      </p>
      <p dir="auto" className="foreign text-muted">
        {whereabouts(search)}
      </p>
      {note && (
        <p dir="auto" className="foreign border-l border-line pl-3">
          {note}
        </p>
      )}
      <p className="flex flex-wrap items-center gap-x-1 text-xs text-muted">
        <span>
          On <Day on={searchedOn} />, logged by {addedBy.id === actor.userId ? 'you' : addedBy.name}
        </span>
        {!locked && canChangeSearch(actor, { addedById: addedBy.id }) && (
          <span className="-mr-2 ml-auto flex">
            <Button
              look="quiet"
              size="tiny"
              aria-label={`Edit search: ${sought}`}
              onClick={() => actions.open({ kind: 'search', searchId: id })}
            >
              Edit
            </Button>
            <Button
              look="quiet"
              size="tiny"
              aria-label={`Remove search: ${sought}`}
              onClick={() => actions.write({ kind: 'remove-search', searchId: id })}
            >
              Remove
            </Button>
          </span>
        )}
      </p>
    </li>
  );
}
