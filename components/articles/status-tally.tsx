import { clsx } from 'clsx';
import { StatusGlyph } from '@/components/ui/status/status-glyph';
import { StatusWord } from '@/components/ui/status/status-names';
import { type StatusCounts, statuses, statusOrder } from '@/lib/claims/status';
import { figureWords } from '@/lib/words/figure-words';

/** What an article waits for is said in words beside the tally, which a narrow board has right below it. */
const awaited: readonly string[] = ['PENDING', 'NEEDS_RULING'];

/** How many claims hold each status, sign and figure; what nobody holds is left out. */
export function StatusTally({ counts, className }: { counts: StatusCounts; className?: string }) {
  const held = statusOrder.filter((status) => counts[status] > 0);
  return (
    <ul
      className={clsx(
        'flex flex-wrap gap-x-3 gap-y-0.5 tabular-nums',
        held.every((status) => awaited.includes(status)) && 'max-lg:hidden',
        className,
      )}
    >
      {held.map((status) => (
        <li
          key={status}
          className={clsx(
            `status-${statuses[status].slug} text-status`,
            awaited.includes(status) && 'max-lg:hidden',
          )}
        >
          <StatusGlyph status={status} className="size-3.5" /> {figureWords(counts[status])}
          <span className="sr-only">
            {' '}
            <StatusWord status={status} />
          </span>
        </li>
      ))}
    </ul>
  );
}
