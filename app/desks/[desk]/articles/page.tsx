import type { Metadata } from 'next';
import { Suspense } from 'react';
import { Board } from '@/components/articles/board';
import { BoardSkeleton } from '@/components/articles/board-skeleton';
import { LivePage } from '@/components/feed/live-page';
import { Page } from '@/components/ui/page';
import { readBoardQuery } from '@/lib/articles/board-query';
import { canDeleteArticle } from '@/lib/articles/policy';
import { countArticles, listArticles } from '@/lib/articles/queries';
import { countMentions } from '@/lib/comments/queries';
import { findFeedPosition } from '@/lib/feed/queries';
import { requireActor } from '@/lib/server/session';

export const metadata: Metadata = { title: 'Articles' };

export default function BoardPage(props: PageProps<'/desks/[desk]/articles'>) {
  return (
    <Page>
      <Suspense fallback={<BoardSkeleton />}>
        <Articles {...props} />
      </Suspense>
    </Page>
  );
}

async function Articles({ params, searchParams }: PageProps<'/desks/[desk]/articles'>) {
  const actor = await requireActor((await params).desk);
  const query = readBoardQuery(await searchParams);
  // The ledger first: what comes between the readings is then told by the feed.
  const madeAt = await findFeedPosition(actor);
  const [page, totals, mentions] = await Promise.all([
    listArticles(actor, query),
    countArticles(actor),
    countMentions(actor),
  ]);
  return (
    <>
      <LivePage deskSlug={actor.deskSlug} userId={actor.userId} madeAt={madeAt} />
      <Board
        desk={actor.deskSlug}
        query={query}
        {...page}
        totals={totals}
        mentions={mentions}
        blind={actor.blind}
        seesDeleted={canDeleteArticle(actor)}
      />
    </>
  );
}
