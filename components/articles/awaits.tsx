import { StatusMark } from '@/components/ui/status/status-mark';
import { awaitedOf } from '@/lib/articles/awaited';
import type { StatusCounts } from '@/lib/claims/status';
import { figureWords } from '@/lib/words/figure-words';

/** What an article waits for: rulings first, because only an editor can give them. */
export function Awaits({ counts }: { counts: StatusCounts }) {
  const awaited = awaitedOf(counts);
  if (awaited.ready) {
    return awaited.reason === 'settled' ? (
      <span className="block font-semibold">Settled</span>
    ) : (
      <span className="block text-muted">No claims found</span>
    );
  }
  const { needsRuling, pending } = awaited;
  return (
    <ul className="flex flex-wrap gap-x-3">
      {needsRuling > 0 && (
        <li>
          <StatusMark status="NEEDS_RULING">
            {`${figureWords(needsRuling)} ${needsRuling === 1 ? 'needs' : 'need'} a ruling`}
          </StatusMark>
        </li>
      )}
      {pending > 0 && (
        <li>
          <StatusMark status="PENDING" quiet>
            {`${figureWords(pending)} pending`}
          </StatusMark>
        </li>
      )}
    </ul>
  );
}
