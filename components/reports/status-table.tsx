import type { ReactNode } from 'react';
import { StatusMark } from '@/components/ui/status/status-mark';
import { type StatusCounts, statusOrder, totalOf } from '@/lib/claims/status';
import { figureWords } from '@/lib/words/figure-words';

type StatusTableProps = {
  caption: string;
  /** What the rows are of, as the head of their column. */
  rowsAre: string;
  rows: readonly { key: string; name: ReactNode; counts: StatusCounts }[];
  /** Whether a last column sums each row up. */
  withTotals?: boolean;
};

/** Folded away below a picture: how many claims have each status, a row for each part of it. */
export function StatusTable({ caption, rowsAre, rows, withTotals = false }: StatusTableProps) {
  return (
    <details className="mt-2">
      <summary className="w-fit cursor-pointer py-2 text-accent underline-offset-2 hover:underline">
        The same in figures
      </summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what is wider than the page is scrolled by the keyboard too. */}
      <section aria-label={caption} tabIndex={0} className="overflow-x-auto">
        <table className="w-full border-collapse tabular-nums">
          <caption className="sr-only">{caption}</caption>
          <thead className="text-muted">
            <tr>
              <th scope="col" className="py-1.5 pr-4 text-left font-normal">
                {rowsAre}
              </th>
              {statusOrder.map((status) => (
                <th
                  key={status}
                  scope="col"
                  className="py-1.5 pl-4 text-right font-normal whitespace-nowrap"
                >
                  <StatusMark status={status} />
                </th>
              ))}
              {withTotals && (
                <th scope="col" className="py-1.5 pl-4 text-right font-normal">
                  All
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ key, name, counts }) => (
              <tr key={key} className="border-t border-line">
                <th scope="row" className="py-1.5 pr-4 text-left font-normal">
                  {name}
                </th>
                {statusOrder.map((status) => (
                  <td key={status} className="py-1.5 pl-4 text-right">
                    {figureWords(counts[status])}
                  </td>
                ))}
                {withTotals && (
                  <td className="py-1.5 pl-4 text-right">{figureWords(totalOf(counts))}</td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  );
}
