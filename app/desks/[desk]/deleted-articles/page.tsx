import type { Metadata } from 'next';
import { Suspense } from 'react';
import { DeletedArticleList } from '@/components/articles/deleted-article-list';
import { LinkButton } from '@/components/ui/link-button';
import { DeadEnd } from '@/components/ui/page/dead-end';
import { Page, PageHeading } from '@/components/ui/page/page';
import { Loading, Skeleton } from '@/components/ui/page/skeleton';
import { canDeleteArticle } from '@/lib/articles/access';
import { listDeletedArticles } from '@/lib/articles/queries';
import { requireActor } from '@/lib/server/session';

export const metadata: Metadata = { title: 'Deleted articles' };

export default function DeletedArticlesPage(props: PageProps<'/desks/[desk]/deleted-articles'>) {
  return (
    <Page width="measure">
      <Suspense
        fallback={
          <Loading what="the deleted articles">
            <Skeleton className="mt-12 h-24" />
          </Loading>
        }
      >
        <DeletedArticles {...props} />
      </Suspense>
    </Page>
  );
}

async function DeletedArticles({ params }: PageProps<'/desks/[desk]/deleted-articles'>) {
  const actor = await requireActor((await params).desk);
  const { deskSlug, userId, role } = actor;
  if (!canDeleteArticle(actor)) {
    return (
      <DeadEnd title="Only an editor sees what was deleted.">
        <LinkButton href={`/desks/${deskSlug}/articles`}>All articles</LinkButton>
      </DeadEnd>
    );
  }
  return (
    <>
      <PageHeading
        title="Deleted articles"
        actions={<LinkButton href={`/desks/${deskSlug}/articles`}>All articles</LinkButton>}
      />
      <DeletedArticleList
        desk={deskSlug}
        person={{ userId, role }}
        articles={await listDeletedArticles(actor)}
      />
    </>
  );
}
