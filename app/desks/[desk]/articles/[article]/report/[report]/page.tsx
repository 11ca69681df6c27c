import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Suspense } from 'react';
import { orNotFound } from '@/app/or-not-found';
import { ArticleSkeleton } from '@/components/articles/article-skeleton';
import { FrozenReportView } from '@/components/reports/frozen-report-view';
import { Page } from '@/components/ui/page/page';
import { id } from '@/lib/api/fields';
import { Problem } from '@/lib/api/problem';
import { canShareReports } from '@/lib/links/access';
import { findSupersession, listLinks } from '@/lib/links/queries';
import { getFrozenReport, getMadeReport } from '@/lib/reports/queries';
import { requireActor } from '@/lib/server/session';
import { articleIdOf } from '../../article-id';
import { orRefusal, ReportRefusal } from '../refusal';

export const metadata: Metadata = { title: 'Report' };

type Props = PageProps<'/desks/[desk]/articles/[article]/report/[report]'>;

export default function FrozenReportPage(props: Props) {
  return (
    <Page width="measure">
      <Suspense fallback={<ArticleSkeleton what="the report" />}>
        <FrozenReport {...props} />
      </Suspense>
    </Page>
  );
}

async function FrozenReport({ params }: Props) {
  const address = await params;
  const actor = await requireActor(address.desk);
  const articleId = articleIdOf(address);
  const reportId = id.safeParse(address.report);
  if (!reportId.success) notFound();
  const made = await orNotFound(getMadeReport(actor, reportId.data));
  if (made.article !== articleId) notFound();
  const report = await getFrozenReport(actor, reportId.data).catch(orRefusal);
  if (report instanceof Problem) {
    return <ReportRefusal desk={actor.deskSlug} articleId={articleId} detail={report.detail} />;
  }
  const [superseded, links] = await Promise.all([
    findSupersession(actor, reportId.data, report),
    listLinks(actor, reportId.data),
  ]);
  return (
    <FrozenReportView
      desk={actor.deskSlug}
      report={report}
      made={made}
      superseded={superseded}
      links={links}
      canShare={canShareReports(actor)}
    />
  );
}
