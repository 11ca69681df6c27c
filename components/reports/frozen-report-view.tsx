import type { Route } from 'next';
import Link from 'next/link';
import { ArticleHeading } from '@/components/articles/article-heading';
import { ReportLinks } from '@/components/links/report-links';
import { Isolated } from '@/components/ui/isolated';
import { Time } from '@/components/ui/time/time';
import type { ReportLinkView } from '@/lib/links/schema';
import type { Supersession } from '@/lib/links/supersession';
import { profiles } from '@/lib/reports/profiles';
import type { Report } from '@/lib/reports/report';
import type { MadeReportView } from '@/lib/reports/schema';
import { ReportBody } from './report-body';
import { ReportDownloads } from './report-downloads';
import { ReportIdentity } from './report-identity';
import { SupersededNotice } from './superseded-notice';

type FrozenReportViewProps = {
  desk: string;
  report: Report;
  made: MadeReportView;
  /** What says otherwise by now; null where this is the newest. */
  superseded: Supersession | null;
  links: readonly ReportLinkView[];
  canShare: boolean;
};

/** A report as it was when it was made, with its files. */
export function FrozenReportView({
  desk,
  report,
  made,
  superseded,
  ...sharing
}: FrozenReportViewProps) {
  const { article, profile, asOf } = report;
  return (
    <>
      <ArticleHeading
        desk={desk}
        article={article}
        kind={`${profiles[profile].label} report, made`}
      />
      <p className="mt-4 text-muted print:hidden">
        Made by <Isolated className="text-ink">{made.madeBy.name}</Isolated> on{' '}
        <Time at={asOf} zone />. It stays as it is, whatever changes on the desk.{' '}
        <Link
          href={`/desks/${desk}/articles/${article.id}/report?profile=${profile}` as Route}
          className="text-accent underline underline-offset-2"
        >
          The report as it stands now
        </Link>
      </p>
      {superseded && <SupersededNotice report={report} superseded={superseded} />}
      <ReportIdentity report={report} />
      <p className="mt-1 grid grid-cols-[8rem_minmax(0,1fr)] gap-x-4 sm:grid-cols-[10rem_minmax(0,1fr)]">
        <span className="text-muted">SHA-256 of its JSON</span>
        <code className="font-mono text-xs [overflow-wrap:anywhere]">{made.sha256}</code>
      </p>
      <ReportDownloads report={report} base={`/api/v1/desks/${desk}/reports/${made.id}?format=`} />
      <p className="mt-3 text-muted print:hidden">
        <a
          href={`/api/v1/desks/${desk}/reports/${made.id}/bundle`}
          download
          className="text-accent underline underline-offset-2 pointer-coarse:py-3"
        >
          Download the bundle
        </a>
        : all formats with the text and the ledger, and a page that verifies them offline.
      </p>
      <ReportLinks
        desk={desk}
        shared={{ what: 'report', id: made.id, profile: made.profile, title: article.title }}
        {...sharing}
      />
      <ReportBody report={report} />
    </>
  );
}
