import type { Metadata } from 'next';
import { Suspense } from 'react';
import { ImportForm } from '@/components/exchange/import-form';
import { Page, PageHeading } from '@/components/ui/page';
import { Loading, Skeleton } from '@/components/ui/skeleton';
import { requireActor } from '@/lib/server/session';

export const metadata: Metadata = { title: 'Import claims' };

export default function ImportPage(props: PageProps<'/desks/[desk]/articles/import'>) {
  return (
    <Page width="measure">
      <PageHeading title="Import claims" />
      <p className="mt-2 max-w-measure text-muted">
        Articles whose claims another tool has marked: from doccano (JSONL), Label Studio (JSON),
        W3C Web Annotations, a CSV, or ClaimReview (JSON-LD). They come in with these claims;
        nothing is stored before you have seen which.
      </p>
      <Suspense fallback={<FormSkeleton />}>
        <Import {...props} />
      </Suspense>
    </Page>
  );
}

async function Import({ params }: PageProps<'/desks/[desk]/articles/import'>) {
  const { deskSlug } = await requireActor((await params).desk);
  return <ImportForm desk={deskSlug} />;
}

function FormSkeleton() {
  return (
    <Loading what="the form">
      <Skeleton className="mt-6 h-24" />
    </Loading>
  );
}
