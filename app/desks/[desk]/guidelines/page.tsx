import type { Metadata } from 'next';
import { Suspense } from 'react';
import { GuidelinesText } from '@/components/guidelines/guidelines-text';
import { NoGuidelines } from '@/components/guidelines/no-guidelines';
import { LinkButton } from '@/components/ui/link-button';
import { Page, PageHeading } from '@/components/ui/page/page';
import { Loading, Skeleton } from '@/components/ui/page/skeleton';
import { Time } from '@/components/ui/time/time';
import { canManagePolicy } from '@/lib/desks/access';
import { getGuidelines } from '@/lib/guidelines/queries';
import { requireActor } from '@/lib/server/session';

export const metadata: Metadata = { title: 'Guidelines' };

export default function GuidelinesPage(props: PageProps<'/desks/[desk]/guidelines'>) {
  return (
    <Page width="measure">
      <Suspense fallback={<GuidelinesSkeleton />}>
        <Guidelines {...props} />
      </Suspense>
    </Page>
  );
}

async function Guidelines({ params }: PageProps<'/desks/[desk]/guidelines'>) {
  const actor = await requireActor((await params).desk);
  const { text, html, updated } = await getGuidelines(actor);
  const { deskSlug: desk, role } = actor;
  const isEmpty = text === '';
  return (
    <>
      <PageHeading
        title="Guidelines"
        actions={
          canManagePolicy(actor) &&
          !isEmpty && <LinkButton href={`/desks/${desk}/guidelines/edit`}>Edit</LinkButton>
        }
      />
      {updated && !isEmpty && (
        <p className="mb-6 text-muted">
          Last changed by <bdi>{updated.by.name}</bdi>, <Time at={updated.at} />
        </p>
      )}
      {isEmpty ? (
        <NoGuidelines desk={desk} role={role} />
      ) : (
        <GuidelinesText html={html} className="max-w-measure" />
      )}
    </>
  );
}

function GuidelinesSkeleton() {
  return (
    <Loading what="the guidelines of the desk">
      <PageHeading title="Guidelines" />
      <Skeleton className="mt-4 h-80" />
    </Loading>
  );
}
