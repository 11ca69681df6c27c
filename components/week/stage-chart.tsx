'use client';

import { stages } from '@/lib/stages/stages';
import type { WeekView } from '@/lib/week/schema';
import { figureWords } from '@/lib/words/figure-words';

/** How many articles are at each stage, a bar for each beside its figure. */
export function StageChart({ counts }: { counts: WeekView['stages'] }) {
  const most = Math.max(1, ...counts.map(({ articles }) => articles));
  return (
    <table className="w-full max-w-2xl border-collapse">
      <caption className="sr-only">Articles by stage</caption>
      <thead className="sr-only">
        <tr>
          <th scope="col">Stage</th>
          <th scope="col">Articles</th>
        </tr>
      </thead>
      <tbody>
        {counts.map(({ stage, articles }) => (
          <tr key={stage}>
            <th scope="row" className="w-32 py-1.5 pr-4 text-left font-normal">
              {stages[stage].label}
            </th>
            <td className="w-16 py-1.5 pr-4 text-right tabular-nums">{figureWords(articles)}</td>
            <td className="py-1.5">
              <svg aria-hidden="true" width="100%" height="12" className="block">
                <rect
                  height="12"
                  // A single article among thousands is seen as well.
                  width={articles === 0 ? 0 : `${Math.max(0.5, (100 * articles) / most)}%`}
                  className="fill-accent"
                />
              </svg>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
