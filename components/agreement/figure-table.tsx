import { clsx } from 'clsx';
import type { ReactNode } from 'react';
import type { Estimate } from '@/lib/agreement/estimate';
import { estimateWords } from '@/lib/agreement/estimate-words';
import { figureWords } from '@/lib/words/figure-words';

export type FigureRow = {
  key: string;
  name: ReactNode;
  figures: readonly { estimate: Estimate; as: 'percent' | 'coefficient' }[];
};

/** Figures beside one another: what of, how many claims, and each with how sure it is. */
export function FigureTable({
  caption,
  columns,
  rows,
}: {
  caption: string;
  /** The first names what a row is of; the rest its figures. */
  columns: readonly string[];
  rows: readonly FigureRow[];
}) {
  const [first, ...others] = columns;
  const cell = 'py-2 pr-3 text-left align-top last:pr-0 sm:pr-6';
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what is wider than the page is scrolled by the keyboard too.
    <section aria-label={caption} tabIndex={0} className="overflow-x-auto">
      <table className={clsx('w-full border-collapse', others.length > 1 && 'sm:min-w-xl')}>
        <caption className="sr-only">{caption}</caption>
        <thead className="text-muted">
          <tr>
            {[first, 'Claims', ...others].map((name) => (
              <th key={name} scope="col" className={`${cell} font-normal`}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, name, figures }) => (
            <tr key={key} className="border-t border-line">
              <th scope="row" className={`${cell} font-normal wrap-break-word`}>
                {name}
              </th>
              <td className={cell}>{figureWords(figures[0]?.estimate.units ?? 0)}</td>
              {figures.map(({ estimate, as }, at) => (
                <td key={others[at]} className={cell}>
                  <span className="font-semibold">{estimateWords(estimate, as).value}</span>
                  <span className="block text-muted">{estimateWords(estimate, as).note}</span>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
