import { clsx } from 'clsx';
import Link from 'next/link';
import type { BoardFilter } from '@/lib/articles/schema';
import { type BoardQuery, writeBoardAddress } from '@/lib/board/address';
import { countedWords } from '@/lib/board/counted';

const labels = {
  all: 'All',
  pending: 'Pending',
  'needs-ruling': 'Needs ruling',
  recheck: 'To re-check',
  settled: 'Settled',
} as const satisfies Record<BoardFilter, string>;

// The keys of a record are strings to TypeScript, and these are its filters.
const filters = Object.keys(labels) as BoardFilter[];

type BoardTabsProps = {
  desk: string;
  query: BoardQuery;
  totals: Record<BoardFilter, number>;
};

/** The desk's articles by what they wait for. The figures are the desk's, whatever is searched. */
export function BoardTabs({ desk, query, totals }: BoardTabsProps) {
  // On most desks nothing ever is.
  const shown = filters.filter(
    (filter) => filter !== 'recheck' || totals.recheck > 0 || query.show === 'recheck',
  );
  return (
    <nav aria-label="Articles by what they wait for" className="min-w-0">
      <ul className="-mx-3 flex flex-wrap gap-y-1 sm:gap-x-1">
        {shown.map((filter) => (
          <li key={filter}>
            <Link
              href={`/desks/${desk}/articles?${writeBoardAddress({ ...query, show: filter, after: undefined })}`}
              aria-current={filter === query.show ? 'true' : undefined}
              className={clsx(
                'inline-flex h-10 items-center gap-1.5 rounded-md px-2.5 tabular-nums sm:px-3',
                filter === query.show
                  ? 'bg-accent-tint font-semibold'
                  : 'text-muted hover:bg-pending-tint hover:text-ink',
              )}
            >
              {labels[filter]} <span className="text-muted">{countedWords(totals[filter])}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
