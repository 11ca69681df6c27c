import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Suspense } from 'react';
import { orNotFound } from '@/app/or-not-found';
import { ArticleSkeleton } from '@/components/articles/article-skeleton';
import { RevisionReader } from '@/components/revisions/revision-reader';
import { Page } from '@/components/ui/page/page';
import { getArticleSummary } from '@/lib/articles/queries';
import { getRevision as contract } from '@/lib/revisions/contract';
import { getRevision } from '@/lib/revisions/queries';
import { requireActor } from '@/lib/server/session';
import { articleIdOf } from '../../article-id';

export const metadata: Metadata = { title: 'Revision' };

type Props = PageProps<'/desks/[desk]/articles/[article]/revisions/[number]'>;

export default function RevisionPage(props: Props) {
  return (
    <Page width="measure">
      <Suspense fallback={<ArticleSkeleton what="the revision" />}>
        <Revision {...props} />
      </Suspense>
    </Page>
  );
}

async function Revision({ params, searchParams }: Props) {
  const address = await params;
  const actor = await requireActor(address.desk);
  const articleId = articleIdOf(address);
  // A number that cannot be one leads to no revision.
  const number = contract.params.shape.number.safeParse(address.number);
  if (!number.success) notFound();
  const { plain } = await searchParams;
  const [article, revision] = await orNotFound(
    Promise.all([getArticleSummary(actor, articleId), getRevision(actor, articleId, number.data)]),
  );
  return (
    <RevisionReader
      desk={actor.deskSlug}
      article={article}
      revision={revision}
      isPlain={plain !== undefined}
    />
  );
}
