import { Time } from '@/components/ui/time';
import { listChanges, type ValueChange } from '@/lib/ledger/list-changes';
import type { LedgerEntryView } from '@/lib/ledger/schema';
import { EntrySentence } from './entry-sentence';

/** One change: when, who did what, and what was there before and after. */
export function EntryItem({ entry }: { entry: LedgerEntryView }) {
  const changes = listChanges(entry);
  return (
    <li className="grid gap-x-6 gap-y-1 break-inside-avoid-page border-t border-line py-4 md:grid-cols-[11.5rem_minmax(0,1fr)]">
      <span className="text-muted">
        <Time at={entry.at} />
      </span>
      <div className="min-w-0">
        <p className="[overflow-wrap:anywhere]">
          <EntrySentence entry={entry} />
        </p>
        {changes.length > 0 && (
          <details className="mt-1">
            <summary className="w-fit rounded-md text-accent pointer-coarse:py-2.5">
              Before and after
            </summary>
            <ChangeTable changes={changes} />
          </details>
        )}
      </div>
    </li>
  );
}

function ChangeTable({ changes }: { changes: readonly ValueChange[] }) {
  const cell = 'border-t border-line py-2 pr-4 align-top [overflow-wrap:anywhere]';
  return (
    <table className="mt-2 w-full table-fixed border-collapse text-left">
      <thead className="text-muted">
        <tr>
          <td className="w-24 md:w-32" />
          <th scope="col" className="py-2 pr-4 font-normal">
            Before
          </th>
          <th scope="col" className="py-2 font-normal">
            After
          </th>
        </tr>
      </thead>
      <tbody>
        {changes.map(({ name, before, after }) => (
          <tr key={name}>
            <th scope="row" className={`${cell} font-normal text-muted`}>
              {name}
            </th>
            <td className={cell}>
              <Value words={before} />
            </td>
            <td className={cell}>
              <Value words={after} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Value({ words }: { words: string | null }) {
  if (words === null) return <span className="text-muted">nothing</span>;
  return <span className="foreign">{words}</span>;
}
