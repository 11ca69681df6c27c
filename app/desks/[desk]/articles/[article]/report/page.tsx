import type { Metadata } from 'next';
import { Suspense } from 'react';
import { orNotFound } from '@/app/or-not-found';
import { ArticleSkeleton } from '@/components/articles/article-skeleton';
import { ReportView } from '@/components/reports/report-view';
import { Page } from '@/components/ui/page/page';
import { Problem } from '@/lib/api/problem';
import { canMakeReports } from '@/lib/reports/access';
import { profileOrder } from '@/lib/reports/profiles';
import { getReport, listMadeReports } from '@/lib/reports/queries';
import { requireActor } from '@/lib/server/session';
import { articleIdOf } from '../article-id';
import { orRefusal, ReportRefusal } from './refusal';

export const metadata: Metadata = { title: 'Report' };

type Props = PageProps<'/desks/[desk]/articles/[article]/report'>;

export default function ReportPage(props: Props) {
  return (
    <Page width="measure">
      <Suspense fallback={<ArticleSkeleton what="the report" />}>
        <CurrentReport {...props} />
      </Suspense>
    </Page>
  );
}

async function CurrentReport({ params, searchParams }: Props) {
  const address = await params;
  const actor = await requireActor(address.desk);
  const articleId = articleIdOf(address);
  const { profile: asked } = await searchParams;
  const profile = profileOrder.find((name) => name === asked) ?? 'PUBLIC';
  const report = await orNotFound(getReport(actor, articleId, profile)).catch(orRefusal);
  if (!(report instanceof Problem)) {
    const reports = await listMadeReports(actor, articleId);
    return (
      <ReportView
        desk={actor.deskSlug}
        report={report}
        reports={reports}
        canMake={canMakeReports(actor)}
      />
    );
  }
  return <ReportRefusal desk={actor.deskSlug} articleId={articleId} detail={report.detail} />;
}
