import type { Metadata } from 'next';
import { Suspense } from 'react';
import { orNotFound } from '@/app/or-not-found';
import { ArticleSkeleton } from '@/components/articles/article-skeleton';
import { History } from '@/components/ledger/history';
import { Page } from '@/components/ui/page/page';
import { getArticleSummary } from '@/lib/articles/queries';
import { listArticleLedger } from '@/lib/ledger/queries';
import { listLedgerQuery } from '@/lib/ledger/schema';
import { requireActor } from '@/lib/server/session';
import { articleIdOf } from '../article-id';

export const metadata: Metadata = { title: 'History' };

type Props = PageProps<'/desks/[desk]/articles/[article]/history'>;

export default function HistoryPage(props: Props) {
  return (
    <Page width="measure">
      <Suspense fallback={<ArticleSkeleton what="the history" />}>
        <ArticleHistory {...props} />
      </Suspense>
    </Page>
  );
}

async function ArticleHistory({ params, searchParams }: Props) {
  const address = await params;
  const actor = await requireActor(address.desk);
  const articleId = articleIdOf(address);
  const { before } = await searchParams;
  // A position that makes no sense is passed over: the history then begins at its newest end.
  const asked = listLedgerQuery.safeParse({ before });
  const query = asked.success ? asked.data : listLedgerQuery.parse({});
  const article = await orNotFound(getArticleSummary(actor, articleId));
  const page = await orNotFound(listArticleLedger(actor, articleId, query));
  const isContinued = query.before !== undefined;
  return (
    <History
      desk={actor.deskSlug}
      article={article}
      page={page}
      isContinued={isContinued}
      blind={actor.blind}
    />
  );
}
