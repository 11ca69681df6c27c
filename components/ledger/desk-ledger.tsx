import { Download } from 'lucide-react';
import { buttonClass } from '@/components/ui/button-look';
import { LinkButton } from '@/components/ui/link-button';
import { EmptyState } from '@/components/ui/page/empty-state';
import { PageHeading } from '@/components/ui/page/page';
import { filterOf, isNarrowed, type LedgerQuery, writeLedgerAddress } from '@/lib/ledger/address';
import type { LedgerPage } from '@/lib/ledger/schema';
import { EntryItem } from './entry-item';

/** The list of entries, to be gone to. */
export const entryListId = 'entries';

type DeskLedgerProps = {
  desk: string;
  query: LedgerQuery;
  page: LedgerPage;
  /** Whether verdicts of others are hidden from whoever reads. */
  blind: boolean;
};

/** The name of the page, what it is, and the file of just what is asked for. */
export function LedgerHeading({ desk, query, blind }: Omit<DeskLedgerProps, 'page'>) {
  const file = `/api/v1/desks/${desk}/ledger/export?${writeLedgerAddress(filterOf(query))}`;
  return (
    <>
      <PageHeading
        title="Ledger"
        actions={
          <>
            <LinkButton href={`/desks/${desk}/digest`}>Digest</LinkButton>
            <a href={file} download className={buttonClass()}>
              <Download aria-hidden className="size-4" />
              {isNarrowed(query) ? 'Export these' : 'Export all'} as JSON Lines
            </a>
          </>
        }
      />
      <p className="mt-2 max-w-measure text-muted">
        Every change on this desk. It can be read and never rewritten.
        {blind &&
          ' This desk reviews blind: verdicts of others on a claim are here once yours is in.'}
      </p>
    </>
  );
}

/** The entries that were asked for, and the way on. */
export function DeskLedger({ desk, query, page }: Omit<DeskLedgerProps, 'blind'>) {
  const { entries, next } = page;
  return (
    <>
      {entries.length > 0 ? (
        <ol id={entryListId} tabIndex={-1} aria-label="Entries" className="mt-6 outline-none">
          {entries.map((entry) => (
            <EntryItem key={entry.id} entry={entry} desk={desk} namesArticle />
          ))}
        </ol>
      ) : (
        <NoEntries desk={desk} query={query} />
      )}
      <LedgerPages desk={desk} query={query} next={next} />
    </>
  );
}

function NoEntries({ desk, query }: Pick<DeskLedgerProps, 'desk' | 'query'>) {
  if (isNarrowed(query)) {
    return (
      <EmptyState title="Nothing here is like that.">
        <p>
          The ledger has no entry of this kind that you can read. Ask for less, or for everything.
        </p>
        <LinkButton href={`/desks/${desk}/ledger`}>Show everything</LinkButton>
      </EmptyState>
    );
  }
  return (
    <EmptyState title="There are no more entries.">
      <LinkButton href={`/desks/${desk}/ledger`}>Newest entries</LinkButton>
    </EmptyState>
  );
}

function LedgerPages({
  desk,
  query,
  next,
}: Pick<DeskLedgerProps, 'desk' | 'query'> & { next: string | null }) {
  const { before, after, ...first } = query;
  const isContinued = before !== undefined || after !== undefined;
  if (next === null && !isContinued) return null;
  const isNewest = query.order === 'newest';
  const on = isNewest ? { before: next ?? undefined } : { after: next ?? undefined };
  return (
    <nav
      aria-label="More entries"
      className="mt-6 flex flex-wrap justify-between gap-3 print:hidden"
    >
      {isContinued && (
        <LinkButton href={`/desks/${desk}/ledger?${writeLedgerAddress(first)}`}>
          {isNewest ? 'Newest entries' : 'Oldest entries'}
        </LinkButton>
      )}
      {next !== null && (
        <LinkButton
          className="ml-auto"
          href={`/desks/${desk}/ledger?${writeLedgerAddress({ ...first, ...on })}`}
        >
          {isNewest ? 'Older entries' : 'Newer entries'}
        </LinkButton>
      )}
    </nav>
  );
}
