import { Isolated } from '@/components/ui/isolated';
import { Day } from '@/components/ui/time/time';
import type { ReportClaim } from '@/lib/reports/report';
import { outcomes, whereabouts } from '@/lib/searches/outcomes';

/** What was tried to settle a claim; of an unverified one also that nothing is known to have been. */
export function ClaimSearches({ claim: { status, searches } }: { claim: ReportClaim }) {
  if (searches.length === 0 && status !== 'UNVERIFIED') return null;
  return (
    <section>
      <h4 className="font-semibold">What was searched</h4>
      {searches.length === 0 ? (
        <p className="text-muted">No search was logged.</p>
      ) : (
        <ul className="mt-1 flex flex-col gap-3">
          {searches.map((search, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a report never changes.
            <SearchItem key={index} search={search} />
          ))}
        </ul>
      )}
    </section>
  );
}

function SearchItem({ search }: { search: ReportClaim['searches'][number] }) {
  const { sought, outcome, searchedOn, addedBy, note } = search;
  return (
    <li>
      <p>
        <Isolated>{sought}</Isolated> <span className="text-muted">{outcomes[outcome]}</span>
      </p>
      <p className="text-muted">
        <Isolated>{whereabouts(search)}</Isolated>
        <br />
        On <Day on={searchedOn} /> by <Isolated>{addedBy}</Isolated>
      </p>
      {note.trim() !== '' && <p className="foreign mt-0.5 max-w-measure">{note}</p>}
    </li>
  );
}
