import type { Metadata } from 'next';
import { Suspense } from 'react';
import { DeskLedger, entryListId, LedgerHeading } from '@/components/ledger/desk-ledger';
import { LedgerFilters } from '@/components/ledger/ledger-filters';
import { LedgerSkeleton } from '@/components/ledger/ledger-skeleton';
import { NewEntries } from '@/components/ledger/new-entries';
import { Page } from '@/components/ui/page/page';
import { listSummaries } from '@/lib/articles/queries';
import { listColleagues } from '@/lib/desks/queries';
import { findFeedPosition } from '@/lib/feed/queries';
import { filterOf, readLedgerAddress, writeLedgerAddress } from '@/lib/ledger/address';
import { later } from '@/lib/ledger/later';
import { listDeskLedger } from '@/lib/ledger/queries';
import { openEvents } from '@/lib/ledger/readable-entries';
import { requireActor } from '@/lib/server/session';

export const metadata: Metadata = { title: 'Ledger' };

type Props = PageProps<'/desks/[desk]/ledger'>;

export default function LedgerPage(props: Props) {
  return (
    <Page width="reading">
      <Suspense fallback={<LedgerSkeleton />}>
        <Entries {...props} />
      </Suspense>
    </Page>
  );
}

async function Entries({ params, searchParams }: Props) {
  const actor = await requireActor((await params).desk);
  const { deskSlug: desk, userId } = actor;
  const { limit, ...query } = readLedgerAddress(await searchParams);
  // The feed first: what comes between the readings is then told by it.
  const madeAt = await findFeedPosition(actor);
  const [page, people, [article = null]] = await Promise.all([
    listDeskLedger(actor, { ...query, limit }),
    listColleagues(actor),
    listSummaries(actor, query.article === undefined ? [] : [query.article]),
  ]);
  const filter = writeLedgerAddress(filterOf(query));
  const isNewest = query.order === 'newest' && query.before === undefined;
  return (
    <>
      <LedgerHeading desk={desk} query={query} blind={actor.blind} />
      <LedgerFilters {...{ desk, query, people, article }} readable={openEvents(actor)} />
      {isNewest && (
        <NewEntries
          feed={{ deskSlug: desk, userId, madeAt }}
          newest={later(madeAt.position, page.entries[0]?.id ?? '0')}
          filter={filter}
          listId={entryListId}
        />
      )}
      <DeskLedger desk={desk} query={query} page={page} />
    </>
  );
}
