import type { Metadata } from 'next';
import { Suspense } from 'react';
import { BlindReviewSection } from '@/components/desks/blind-review-section';
import { DeadEnd } from '@/components/ui/dead-end';
import { LinkButton } from '@/components/ui/link-button';
import { Page, PageHeading } from '@/components/ui/page';
import { Loading, Skeleton } from '@/components/ui/skeleton';
import { canSetPolicy } from '@/lib/desks/policy';
import { getPolicy } from '@/lib/desks/queries';
import { requireActor } from '@/lib/server/session';

export const metadata: Metadata = { title: 'Policy' };

export default function PolicyPage(props: PageProps<'/desks/[desk]/policy'>) {
  return (
    <Suspense fallback={<PolicySkeleton />}>
      <Policy {...props} />
    </Suspense>
  );
}

async function Policy({ params }: PageProps<'/desks/[desk]/policy'>) {
  const actor = await requireActor((await params).desk);
  const { deskSlug: desk } = actor;
  if (!canSetPolicy(actor)) {
    return (
      <DeadEnd title="Only admins see this page.">
        <p>Admins of the desk decide how it works. Ask one of them if something should change.</p>
        <LinkButton href={`/desks/${desk}/articles`}>Go to the articles</LinkButton>
      </DeadEnd>
    );
  }
  const { blindReview } = await getPolicy(actor);
  return (
    <Page width="measure">
      <PageHeading title="Policy" />
      <BlindReviewSection desk={desk} blindReview={blindReview} />
    </Page>
  );
}

function PolicySkeleton() {
  return (
    <Page width="measure">
      <Loading what="how the desk works">
        <PageHeading title="Policy" />
        <Skeleton className="mt-10 h-40" />
      </Loading>
    </Page>
  );
}
