'use client';

import { useStatusNames } from '@/components/ui/status/status-names';
import type { AgreementView } from '@/lib/agreement/schema';
import { values } from '@/lib/agreement/tally';
import { statuses } from '@/lib/claims/status';
import { figureWords } from '@/lib/words/figure-words';

/** What two people gave the same claims; on the diagonal they agree. */
export function PairMatrix({ pair }: { pair: NonNullable<AgreementView['pair']> }) {
  const names = useStatusNames();
  const cell = 'border-t border-line p-2 text-left';
  return (
    <table className="border-collapse">
      <caption className="pb-2 text-left text-muted">
        Claims by what <bdi>{pair.one.name}</bdi> gave (rows) and what <bdi>{pair.other.name}</bdi>{' '}
        gave (columns). On the tinted diagonal they agree.
      </caption>
      <thead>
        <tr>
          <td />
          {values.map((value) => (
            <th key={value} scope="col" className="p-2 text-left font-normal text-muted">
              <span aria-hidden>{statuses[value].mark} </span>
              <bdi>{names[value]}</bdi>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {values.map((value, row) => (
          <tr key={value}>
            <th scope="row" className={`${cell} font-normal text-muted`}>
              <span aria-hidden>{statuses[value].mark} </span>
              <bdi>{names[value]}</bdi>
            </th>
            {values.map((given, column) => (
              <td
                key={given}
                className={`${cell} ${row === column ? 'bg-accent-tint font-semibold' : ''}`}
              >
                {figureWords(pair.matrix[row]?.[column] ?? 0)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
