import type { Metadata } from 'next';
import { Suspense } from 'react';
import { orNotFound } from '@/app/or-not-found';
import { AgreementFigures } from '@/components/agreement/agreement-figures';
import { AgreementFilters } from '@/components/agreement/agreement-filters';
import { LinkButton } from '@/components/ui/link-button';
import { DeadEnd } from '@/components/ui/page/dead-end';
import { EmptyState } from '@/components/ui/page/empty-state';
import { Page, PageHeading } from '@/components/ui/page/page';
import { Loading, Skeleton } from '@/components/ui/page/skeleton';
import { canReadAgreement } from '@/lib/agreement/access';
import { readAgreementQuery } from '@/lib/agreement/agreement-address';
import { getAgreement } from '@/lib/agreement/queries';
import { getArticleSummary } from '@/lib/articles/queries';
import { requireActor } from '@/lib/server/session';

export const metadata: Metadata = { title: 'Agreement' };

export default function AgreementPage(props: PageProps<'/desks/[desk]/agreement'>) {
  return (
    <Suspense fallback={<AgreementSkeleton />}>
      <Agreement {...props} />
    </Suspense>
  );
}

async function Agreement({ params, searchParams }: PageProps<'/desks/[desk]/agreement'>) {
  const actor = await requireActor((await params).desk);
  const { deskSlug: desk } = actor;
  if (!canReadAgreement(actor)) {
    return (
      <DeadEnd title="Only editors see this page.">
        <p>How far reviewers agree tells of verdicts that a reviewer may not have seen yet.</p>
        <LinkButton href={`/desks/${desk}/articles`}>Go to the articles</LinkButton>
      </DeadEnd>
    );
  }
  const query = readAgreementQuery(await searchParams);
  const [agreement, article] = await orNotFound(
    Promise.all([
      getAgreement(actor, query),
      query.article === undefined ? null : getArticleSummary(actor, query.article),
    ]),
  );
  const { pair } = agreement;
  return (
    <Page>
      <PageHeading title="Agreement" />
      <p className="mt-2 max-w-measure text-muted">
        How far reviewers come to the same verdict on the same claim.
      </p>
      <AgreementFilters
        {...{ desk, query }}
        article={article?.title ?? null}
        pair={pair && `${pair.one.name} and ${pair.other.name}`}
      />
      {agreement.verdicts > 0 ? (
        <AgreementFigures {...{ desk, query, agreement }} />
      ) : (
        <EmptyState title="There are no verdicts here yet.">
          <p>Agreement shows as soon as two people have marked the same claim.</p>
          <LinkButton href={`/desks/${desk}/articles`}>Go to the articles</LinkButton>
        </EmptyState>
      )}
    </Page>
  );
}

function AgreementSkeleton() {
  return (
    <Page>
      <Loading what="how far reviewers agree">
        <PageHeading title="Agreement" />
        <Skeleton className="mt-8 h-16" />
        <Skeleton className="mt-10 h-52" />
        <Skeleton className="mt-10 h-52" />
      </Loading>
    </Page>
  );
}
