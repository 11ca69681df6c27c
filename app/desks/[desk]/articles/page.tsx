import type { Metadata } from 'next';
import { Suspense } from 'react';
import { Board } from '@/components/articles/board';
import { BoardSkeleton } from '@/components/articles/board-skeleton';
import { Page } from '@/components/ui/page';
import { readBoardQuery } from '@/lib/articles/board-query';
import { countArticles, listArticles } from '@/lib/articles/queries';
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
  const [page, totals] = await Promise.all([listArticles(actor, query), countArticles(actor)]);
  return <Board desk={actor.deskSlug} query={query} {...page} totals={totals} />;
}
