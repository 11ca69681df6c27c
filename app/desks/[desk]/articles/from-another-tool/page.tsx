import type { Metadata } from 'next';
import { Suspense } from 'react';
import { ExchangeForm } from '@/components/exchange/exchange-form';
import { Page, PageHeading } from '@/components/ui/page/page';
import { Loading, Skeleton } from '@/components/ui/page/skeleton';
import { requireActor } from '@/lib/server/session';

export const metadata: Metadata = { title: 'Claims of another tool' };

export default function FromAnotherToolPage(
  props: PageProps<'/desks/[desk]/articles/from-another-tool'>,
) {
  return (
    <Page width="measure">
      <PageHeading title="Claims of another tool" />
      <p className="mt-2 max-w-measure text-muted">
        Articles whose claims another tool has marked: from doccano (JSONL), Label Studio (JSON),
        W3C Web Annotations, a CSV, or ClaimReview (JSON-LD). They come in with these claims;
        nothing is stored before you have seen which.
      </p>
      <Suspense fallback={<FormSkeleton />}>
        <Exchange {...props} />
      </Suspense>
    </Page>
  );
}

async function Exchange({ params }: PageProps<'/desks/[desk]/articles/from-another-tool'>) {
  const { deskSlug } = await requireActor((await params).desk);
  return <ExchangeForm desk={deskSlug} />;
}

function FormSkeleton() {
  return (
    <Loading what="the form">
      <Skeleton className="mt-6 h-24" />
    </Loading>
  );
}
