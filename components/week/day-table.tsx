import { dayWords } from '@/lib/week/day-words';
import { figureWords } from '@/lib/words/figure-words';

type DayTableProps = {
  caption: string;
  columns: readonly string[];
  rows: readonly { day: string; counts: readonly number[] }[];
};

const cell = 'py-1.5 pr-6 text-right tabular-nums last:pr-0';

/** The figures of a chart, to be read or copied; folded away under it. */
export function DayTable({ caption, columns, rows }: DayTableProps) {
  return (
    <details className="mt-2">
      <summary className="w-fit py-2 text-muted">As a table</summary>
      <div className="overflow-x-auto">
        <table className="border-collapse">
          <caption className="sr-only">{caption}</caption>
          <thead className="text-muted">
            <tr>
              <th scope="col" className={`${cell} text-left! font-normal`}>
                Day
              </th>
              {columns.map((name) => (
                <th key={name} scope="col" className={`${cell} font-normal`}>
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ day, counts }) => (
              <tr key={day} className="border-t border-line">
                <th scope="row" className={`${cell} text-left! font-normal`}>
                  {dayWords(day)}
                </th>
                {counts.map((count, at) => (
                  <td key={columns[at]} className={cell}>
                    {figureWords(count)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
