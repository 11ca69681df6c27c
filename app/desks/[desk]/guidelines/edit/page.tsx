import type { Metadata } from 'next';
import { Suspense } from 'react';
import { GuidelinesForm } from '@/components/guidelines/guidelines-form';
import { LinkButton } from '@/components/ui/link-button';
import { DeadEnd } from '@/components/ui/page/dead-end';
import { Page, PageHeading } from '@/components/ui/page/page';
import { Loading, Skeleton } from '@/components/ui/page/skeleton';
import { canManagePolicy } from '@/lib/desks/access';
import { getGuidelines } from '@/lib/guidelines/queries';
import { requireActor } from '@/lib/server/session';

export const metadata: Metadata = { title: 'Edit the guidelines' };

export default function EditGuidelinesPage(props: PageProps<'/desks/[desk]/guidelines/edit'>) {
  return (
    <Suspense fallback={<EditGuidelinesSkeleton />}>
      <EditGuidelines {...props} />
    </Suspense>
  );
}

async function EditGuidelines({ params }: PageProps<'/desks/[desk]/guidelines/edit'>) {
  const actor = await requireActor((await params).desk);
  const { deskSlug: desk, userId } = actor;
  if (!canManagePolicy(actor)) {
    return (
      <DeadEnd title="Only admins see this page.">
        <p>Admins of the desk write its guidelines. Everybody on the desk can read them.</p>
        <LinkButton href={`/desks/${desk}/guidelines`}>Read the guidelines</LinkButton>
      </DeadEnd>
    );
  }
  return (
    <Page width="measure">
      <PageHeading title="Edit the guidelines" />
      <GuidelinesForm desk={desk} userId={userId} guidelines={await getGuidelines(actor)} />
    </Page>
  );
}

function EditGuidelinesSkeleton() {
  return (
    <Page width="measure">
      <Loading what="the guidelines of the desk">
        <PageHeading title="Edit the guidelines" />
        <Skeleton className="mt-4 h-96" />
      </Loading>
    </Page>
  );
}
