import { clsx } from 'clsx';
import Link from 'next/link';
import { Time } from '@/components/ui/time/time';
import { listChanges, type ValueChange } from '@/lib/ledger/list-changes';
import type { LedgerEntryView } from '@/lib/ledger/schema';
import { Difference } from './difference';
import { EntrySentence } from './entry-sentence';

type EntryItemProps = {
  entry: LedgerEntryView;
  /** The desk whose articles and claims the entry leads to; without it, it leads nowhere. */
  desk?: string;
  /** Whether to say which article it is about: not where all are about one. */
  namesArticle?: boolean;
  /** Whether it has only as much room as a card. */
  narrow?: boolean;
};

/** One change: when, who did what, and what was there before and after. */
export function EntryItem({ entry, desk, namesArticle = false, narrow = false }: EntryItemProps) {
  const changes = listChanges(entry);
  const told = changes.filter(isTold);
  const further = changes.filter((change) => !inSentence.has(change.name) && !isTold(change));
  return (
    <li
      className={clsx(
        'grid gap-x-6 gap-y-1 break-inside-avoid-page border-t border-line',
        narrow ? 'py-2' : 'py-4 md:grid-cols-[11.5rem_minmax(0,1fr)]',
      )}
    >
      <span className="text-muted">
        <Time at={entry.at} />
      </span>
      <div className="flex min-w-0 flex-col gap-1">
        <p className="[overflow-wrap:anywhere]">
          <EntrySentence entry={entry} />
        </p>
        {told.map((change) => (
          <ToldChange key={change.name} change={change} />
        ))}
        {desk !== undefined && <About {...{ entry, desk, namesArticle }} />}
        {further.length > 0 && (
          <details>
            <summary className="w-fit rounded-md text-accent pointer-coarse:py-2.5">
              Before and after
            </summary>
            <ChangeTable changes={further} />
          </details>
        )}
      </div>
    </li>
  );
}

/** What somebody wrote says more than the sentence; of what an article came with, the title does not. */
const said = new Set(['Rationale', 'Reason', 'Text']);

const isTold = ({ name, before, after, prose }: ValueChange) =>
  prose && after !== null && (before !== null || said.has(name));

/** What the sentence says already. */
const inSentence = new Set([
  'Value',
  'Kind',
  'Dropped',
  'Stage',
  'Note',
  'Claims',
  'Wording',
  'Reading',
  'Decision',
  'Sought',
  'E-mail',
  'Role',
  'Blind review',
]);

function ToldChange({ change: { name, before, after } }: { change: ValueChange }) {
  return (
    <p className="border-l-2 border-line pl-3">
      {before !== null && <span className="mr-2 text-muted">{name}</span>}
      <Difference before={before ?? after ?? ''} after={after ?? ''} />
    </p>
  );
}

/** Of a deleted article there is only its title. */
const isGone = ({ event }: LedgerEntryView) => event === 'ARTICLE_DELETED';

function About({ entry, desk, namesArticle }: Required<Omit<EntryItemProps, 'narrow'>>) {
  const { article, claim } = entry;
  if (!article || (!namesArticle && !claim)) return null;
  const path = `/desks/${desk}/articles/${article.id}` as const;
  const look = 'text-accent underline underline-offset-2';
  return (
    <p className="flex flex-wrap gap-x-3 text-muted [overflow-wrap:anywhere]">
      {namesArticle &&
        (isGone(entry) ? (
          <bdi>{article.title}</bdi>
        ) : (
          <Link href={path} prefetch={false} className={look}>
            <bdi>{article.title}</bdi>
          </Link>
        ))}
      {claim && (
        <Link href={`${path}?claim=${claim.id}`} prefetch={false} className={look}>
          Open the claim
        </Link>
      )}
    </p>
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
