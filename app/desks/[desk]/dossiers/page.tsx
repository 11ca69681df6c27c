import type { Metadata } from 'next';
import { Suspense } from 'react';
import { orNotFound } from '@/app/or-not-found';
import { DeletedDossiers } from '@/components/dossiers/deleted-dossiers';
import { Dossiers } from '@/components/dossiers/dossier-list';
import { Page, PageHeading } from '@/components/ui/page/page';
import { Loading, Skeleton } from '@/components/ui/page/skeleton';
import { canMakeDossiers } from '@/lib/dossiers/access';
import { listDeletedDossiers, listDossiers } from '@/lib/dossiers/queries';
import { listDossiersQuery } from '@/lib/dossiers/schema';
import { requireActor } from '@/lib/server/session';

export const metadata: Metadata = { title: 'Dossiers' };

export default function DossiersPage(props: PageProps<'/desks/[desk]/dossiers'>) {
  return (
    <Page width="measure">
      <Suspense
        fallback={
          <Loading what="the dossiers">
            <Skeleton className="mt-12 h-24" />
          </Loading>
        }
      >
        <DossiersOfDesk {...props} />
      </Suspense>
    </Page>
  );
}

async function DossiersOfDesk({ params, searchParams }: PageProps<'/desks/[desk]/dossiers'>) {
  const actor = await requireActor((await params).desk);
  const { after } = await searchParams;
  const query = listDossiersQuery.safeParse({ after });
  const list = await orNotFound(listDossiers(actor, query.data ?? listDossiersQuery.parse({})));
  return (
    <>
      <PageHeading title="Dossiers" />
      {actor.blind && (
        <p className="mt-2 max-w-measure text-muted">
          This desk reviews blind: a dossier is there for you once you have marked every claim of
          its articles.
        </p>
      )}
      <Dossiers desk={actor.deskSlug} list={list} />
      {canMakeDossiers(actor) && (
        <DeletedDossiers desk={actor.deskSlug} dossiers={await listDeletedDossiers(actor)} />
      )}
    </>
  );
}
