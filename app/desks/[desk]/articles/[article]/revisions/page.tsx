import type { Metadata } from 'next';
import { Suspense } from 'react';
import { orNotFound } from '@/app/or-not-found';
import { ArticleSkeleton } from '@/components/articles/article-skeleton';
import { RevisionList } from '@/components/revisions/revision-list';
import { Page } from '@/components/ui/page/page';
import { getArticleSummary } from '@/lib/articles/queries';
import { listRevisions } from '@/lib/revisions/queries';
import { requireActor } from '@/lib/server/session';
import { articleIdOf } from '../article-id';

export const metadata: Metadata = { title: 'Revisions' };

type Props = PageProps<'/desks/[desk]/articles/[article]/revisions'>;

export default function RevisionsPage(props: Props) {
  return (
    <Page width="measure">
      <Suspense fallback={<ArticleSkeleton what="the revisions" />}>
        <Revisions {...props} />
      </Suspense>
    </Page>
  );
}

async function Revisions({ params }: Props) {
  const address = await params;
  const actor = await requireActor(address.desk);
  const articleId = articleIdOf(address);
  const [article, revisions] = await orNotFound(
    Promise.all([getArticleSummary(actor, articleId), listRevisions(actor, articleId)]),
  );
  return <RevisionList desk={actor.deskSlug} article={article} revisions={revisions} />;
}
