import type { Metadata } from 'next';
import { Suspense } from 'react';
import { orNotFound } from '@/app/or-not-found';
import { ArticleSkeleton } from '@/components/articles/article-skeleton';
import { ReportView } from '@/components/reports/report-view';
import { DeadEnd } from '@/components/ui/dead-end';
import { LinkButton } from '@/components/ui/link-button';
import { Page } from '@/components/ui/page';
import { Problem } from '@/lib/api/problem';
import { profileOrder } from '@/lib/reports/profiles';
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

async function CurrentReport({ params, searchParams }: Props) {
  const address = await params;
  const actor = await requireActor(address.desk);
  const articleId = articleIdOf(address);
  const { profile: asked } = await searchParams;
  const profile = profileOrder.find((name) => name === asked) ?? 'PUBLIC';
  const report = await orNotFound(getReport(actor, articleId, profile)).catch(orRefusal);
  if (!(report instanceof Problem)) return <ReportView desk={actor.deskSlug} report={report} />;
  const base = `/desks/${actor.deskSlug}/articles/${articleId}` as const;
  return (
    <DeadEnd title="The report is not there for you yet.">
      <p>{report.detail}</p>
      <LinkButton href={`${base}?show=unmarked`}>Show what you have not marked</LinkButton>
    </DeadEnd>
  );
}

/** A refusal is shown to the person; anything else is an error. */
function orRefusal(error: unknown): Problem {
  if (error instanceof Problem && error.kind === 'not-allowed') return error;
  throw error;
}
