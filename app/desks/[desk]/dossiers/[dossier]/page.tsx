import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Suspense } from 'react';
import { orNotFound } from '@/app/or-not-found';
import { DeleteDossier } from '@/components/dossiers/delete-dossier';
import { DossierArticles } from '@/components/dossiers/dossier-articles';
import { DossierDownloads } from '@/components/dossiers/dossier-downloads';
import { DossierIdentity } from '@/components/dossiers/dossier-identity';
import { DossierProgress } from '@/components/dossiers/dossier-progress';
import { ReportLinks } from '@/components/links/report-links';
import { BySource } from '@/components/reports/by-source';
import { OverTime } from '@/components/reports/over-time';
import { ReportSummary } from '@/components/reports/report-summary';
import { LinkButton } from '@/components/ui/link-button';
import { Notice } from '@/components/ui/notice';
import { Page, PageHeading } from '@/components/ui/page/page';
import { Loading, Skeleton } from '@/components/ui/page/skeleton';
import { id } from '@/lib/api/fields';
import type { Actor } from '@/lib/desks/actor';
import { canMakeDossiers } from '@/lib/dossiers/access';
import { getDossier, listDossierReports } from '@/lib/dossiers/queries';
import type { DossierView } from '@/lib/dossiers/schema';
import { canShareReports } from '@/lib/links/access';
import { listDossierLinks } from '@/lib/links/queries';
import { articlesPerPage } from '@/lib/server/dossiers/read-reports';
import { requireActor } from '@/lib/server/session';

export const metadata: Metadata = { title: 'Dossier' };

type Props = PageProps<'/desks/[desk]/dossiers/[dossier]'>;

export default function DossierPage(props: Props) {
  return (
    <Page width="measure">
      <Suspense
        fallback={
          <Loading what="the dossier">
            <Skeleton className="mt-12 h-24" />
          </Loading>
        }
      >
        <OneDossier {...props} />
      </Suspense>
    </Page>
  );
}

async function OneDossier({ params, searchParams }: Props) {
  const { desk, dossier: dossierId } = await params;
  const actor = await requireActor(desk);
  if (!id.safeParse(dossierId).success) notFound();
  const dossier = await orNotFound(getDossier(actor, dossierId));
  const page = Number((await searchParams).page ?? 1);
  return (
    <>
      <PageHeading
        title={<bdi>{dossier.title}</bdi>}
        actions={
          <>
            <LinkButton href={`/desks/${desk}/dossiers`}>All dossiers</LinkButton>
            {canMakeDossiers(actor) && dossier.state !== 'RUNNING' && (
              <DeleteDossier desk={desk} dossier={dossier.id} />
            )}
          </>
        }
      />
      <DossierIdentity dossier={dossier} />
      {dossier.state === 'DONE' ? (
        <WholeDossier {...{ actor, dossier, page }} />
      ) : (
        <DossierProgress desk={desk} read={dossier} cancels={canMakeDossiers(actor)} />
      )}
    </>
  );
}

type WholeDossierProps = { actor: Actor; dossier: DossierView; page: number };

async function WholeDossier({ actor, dossier, page: asked }: WholeDossierProps) {
  const { head, articles } = dossier;
  if (!head) return null;
  if (articles.deleted > 0) {
    return (
      <Notice className="mt-6" title="This dossier is read by nobody now.">
        {articles.deleted === 1
          ? 'One article of it was'
          : `${articles.deleted} articles of it were`}{' '}
        deleted since. Restore what was deleted, or make the dossier anew.
      </Notice>
    );
  }
  const pages = Math.max(1, Math.ceil(head.articleCount / articlesPerPage));
  const page = Number.isInteger(asked) ? Math.min(Math.max(asked, 1), pages) : 1;
  const reports = await listDossierReports(actor, dossier.id, page);
  return (
    <>
      <DossierDownloads desk={actor.deskSlug} dossier={dossier} />
      <ReportLinks
        desk={actor.deskSlug}
        shared={{ what: 'dossier', id: dossier.id, profile: dossier.profile, title: dossier.title }}
        links={await listDossierLinks(actor, dossier.id)}
        canShare={canShareReports(actor)}
      />
      <ReportSummary summary={head.summary} />
      <BySource sources={head.bySource} />
      <OverTime standings={head.overTime} />
      <DossierArticles
        desk={actor.deskSlug}
        dossier={dossier.id}
        reports={reports}
        first={(page - 1) * articlesPerPage + 1}
        {...{ page, pages }}
      />
    </>
  );
}
