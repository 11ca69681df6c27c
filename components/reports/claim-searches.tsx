import { Day } from '@/components/ui/time';
import type { ReportClaim } from '@/lib/reports/report';
import { outcomes, whereabouts } from '@/lib/searches/outcomes';

/** What was tried to settle a claim. */
export function ClaimSearches({ claim: { searches } }: { claim: ReportClaim }) {
  if (searches.length === 0) return null;
  return (
    <section>
      <h4 className="font-semibold">What was searched</h4>
      <ul className="mt-1 flex flex-col gap-3">
        {searches.map((search, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a report never changes.
          <li key={index}>
            <p>
              <bdi>{search.sought}</bdi>{' '}
              <span className="text-muted">{outcomes[search.outcome]}</span>
            </p>
            <p className="text-muted">
              <bdi>{whereabouts(search)}</bdi>
              <br />
              On <Day on={search.searchedOn} /> by <bdi>{search.addedBy}</bdi>
            </p>
            {search.note.trim() !== '' && (
              <p className="foreign mt-0.5 max-w-measure">{search.note}</p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
