import type { Metadata } from 'next';
import { Suspense } from 'react';
import { ImportForm } from '@/components/imports/import-form';
import { LinkButton } from '@/components/ui/link-button';
import { Page, PageHeading } from '@/components/ui/page/page';
import { Loading, Skeleton } from '@/components/ui/page/skeleton';
import { requireActor } from '@/lib/server/session';

export const metadata: Metadata = { title: 'Import files' };

export default async function ImportFilesPage(props: PageProps<'/desks/[desk]/imports/new'>) {
  const { desk } = await props.params;
  return (
    <Page width="measure">
      <PageHeading
        title="Import files"
        actions={<LinkButton href={`/desks/${desk}/imports`}>All imports</LinkButton>}
      />
      <p className="mt-2 max-w-measure text-muted">
        Every file becomes an article; JSON Lines, tables and ZIPs may hold many. What the desk has
        already is skipped, and what cannot be read is named with the reason.
      </p>
      <Suspense
        fallback={
          <Loading what="the form">
            <Skeleton className="mt-6 h-44" />
          </Loading>
        }
      >
        <ImportFiles {...props} />
      </Suspense>
    </Page>
  );
}

async function ImportFiles({ params }: PageProps<'/desks/[desk]/imports/new'>) {
  const { deskSlug } = await requireActor((await params).desk);
  return <ImportForm desk={deskSlug} />;
}
