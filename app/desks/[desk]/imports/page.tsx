import type { Metadata } from 'next';
import { Suspense } from 'react';
import { orNotFound } from '@/app/or-not-found';
import { Imports } from '@/components/imports/import-list';
import { LinkButton } from '@/components/ui/link-button';
import { Page, PageHeading } from '@/components/ui/page/page';
import { Loading, Skeleton } from '@/components/ui/page/skeleton';
import { listImports } from '@/lib/imports/queries';
import { listImportsQuery } from '@/lib/imports/schema';
import { requireActor } from '@/lib/server/session';

export const metadata: Metadata = { title: 'Imports' };

export default function ImportsPage(props: PageProps<'/desks/[desk]/imports'>) {
  return (
    <Page width="measure">
      <Suspense
        fallback={
          <Loading what="the imports">
            <Skeleton className="mt-12 h-24" />
          </Loading>
        }
      >
        <ImportsOfDesk {...props} />
      </Suspense>
    </Page>
  );
}

async function ImportsOfDesk({ params, searchParams }: PageProps<'/desks/[desk]/imports'>) {
  const actor = await requireActor((await params).desk);
  const { after } = await searchParams;
  const query = listImportsQuery.safeParse({ after, limit: 50 });
  const list = await orNotFound(
    listImports(actor, query.data ?? listImportsQuery.parse({ limit: 50 })),
  );
  return (
    <>
      <PageHeading
        title="Imports"
        actions={
          list.imports.length > 0 && (
            <LinkButton look="primary" href={`/desks/${actor.deskSlug}/imports/new`}>
              Import files
            </LinkButton>
          )
        }
      />
      <Imports desk={actor.deskSlug} list={list} />
    </>
  );
}
