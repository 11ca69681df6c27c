import type { Metadata } from 'next';
import { Suspense } from 'react';
import { orNotFound } from '@/app/or-not-found';
import { ArticleHeading } from '@/components/articles/article-heading';
import { ArticleSkeleton } from '@/components/articles/article-skeleton';
import { RevisionForm } from '@/components/revisions/revision-form';
import { Page } from '@/components/ui/page/page';
import { getArticleSummary } from '@/lib/articles/queries';
import { getFetching } from '@/lib/fetching/queries';
import { findNewest } from '@/lib/revisions/queries';
import { requireActor } from '@/lib/server/session';
import { lockOf } from '@/lib/stages/stages';
import { articleIdOf } from '../../article-id';

export const metadata: Metadata = { title: 'New text' };

type Props = PageProps<'/desks/[desk]/articles/[article]/revisions/new'>;

export default function NewRevisionPage(props: Props) {
  return (
    <Page width="measure">
      <Suspense fallback={<ArticleSkeleton what="the form" />}>
        <NewRevision {...props} />
      </Suspense>
    </Page>
  );
}

async function NewRevision({ params }: Props) {
  const address = await params;
  const actor = await requireActor(address.desk);
  const articleId = articleIdOf(address);
  const [article, { number, text }, { on }] = await orNotFound(
    Promise.all([
      getArticleSummary(actor, articleId),
      findNewest(actor, articleId),
      getFetching(actor),
    ]),
  );
  const { id, title, publishedOn, stage } = article;
  return (
    <>
      <ArticleHeading desk={actor.deskSlug} article={article} kind="New text" />
      <p className="mt-4 max-w-measure text-muted">
        The article has been changed: by a correction, a write-through, a typo put right. Its claims
        come along; before anything is stored you see what becomes of each.
      </p>
      <RevisionForm
        desk={actor.deskSlug}
        userId={actor.userId}
        article={{ id, title, publishedOn }}
        present={{ number, text }}
        lock={lockOf(stage)}
        fetches={on}
      />
    </>
  );
}
