import { clsx } from 'clsx';
import { StatusGlyph } from '@/components/ui/status-glyph';
import { type StatusCounts, statuses, statusOrder } from '@/lib/claims/status';
import { figureWords } from '@/lib/reports/summary-sentence';

/** How many claims hold each status, sign and figure; what nobody holds is left out. */
export function StatusTally({ counts, className }: { counts: StatusCounts; className?: string }) {
  return (
    <ul className={clsx('flex flex-wrap gap-x-3 gap-y-0.5 tabular-nums', className)}>
      {statusOrder
        .filter((status) => counts[status] > 0)
        .map((status) => (
          <li key={status} className={`status-${statuses[status].slug} text-status`}>
            <StatusGlyph status={status} className="size-3.5" /> {figureWords(counts[status])}
            <span className="sr-only"> {statuses[status].label.toLowerCase()}</span>
          </li>
        ))}
    </ul>
  );
}
