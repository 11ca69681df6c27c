import type { Metadata } from 'next';
import Link from 'next/link';
import { Suspense } from 'react';
import { AddArticleForm } from '@/components/articles/add-article-form';
import { Page, PageHeading } from '@/components/ui/page/page';
import { Loading, Skeleton } from '@/components/ui/page/skeleton';
import { getFetching } from '@/lib/fetching/queries';
import { requireActor } from '@/lib/server/session';

export const metadata: Metadata = { title: 'Add article' };

export default function AddArticlePage(props: PageProps<'/desks/[desk]/articles/new'>) {
  return (
    <Page width="measure">
      <PageHeading title="Add article" />
      <p className="mt-2 max-w-measure text-muted">
        Paste the report as it was published, or choose its file. It comes apart into the claims it
        makes, each tied to its exact words. Claims that{' '}
        <Suspense fallback="another tool">
          <OtherToolLink {...props} />
        </Suspense>{' '}
        has marked come in with it.
      </p>
      <Suspense fallback={<FormSkeleton />}>
        <AddArticle {...props} />
      </Suspense>
    </Page>
  );
}

async function OtherToolLink({ params }: PageProps<'/desks/[desk]/articles/new'>) {
  const { deskSlug } = await requireActor((await params).desk);
  return (
    <Link href={`/desks/${deskSlug}/articles/from-another-tool`} className="text-accent underline">
      another tool
    </Link>
  );
}

async function AddArticle({ params }: PageProps<'/desks/[desk]/articles/new'>) {
  const actor = await requireActor((await params).desk);
  const { on } = await getFetching(actor);
  return <AddArticleForm desk={actor.deskSlug} userId={actor.userId} fetches={on} />;
}

function FormSkeleton() {
  return (
    <Loading what="the form">
      <Skeleton className="mt-12 h-10" />
      <Skeleton className="mt-12 h-96" />
    </Loading>
  );
}
