import type { Metadata } from 'next';
import { Suspense } from 'react';
import { orNotFound } from '@/app/or-not-found';
import { ArticleSkeleton } from '@/components/articles/article-skeleton';
import { ReportView } from '@/components/reports/report-view';
import { Page } from '@/components/ui/page';
import { getReport } from '@/lib/reports/queries';
import { requireActor } from '@/lib/server/session';
import { articleIdOf } from '../article-id';

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

async function CurrentReport({ params }: Props) {
  const address = await params;
  const actor = await requireActor(address.desk);
  return <ReportView report={await orNotFound(getReport(actor, articleIdOf(address)))} />;
}
