import { ArticleHeading } from '@/components/articles/article-heading';
import type { Report } from '@/lib/reports/report';
import type { MadeReportView } from '@/lib/reports/schema';
import { MadeReports } from './made-reports';
import { ProfileChoice } from './profile-choice';
import { ReportBody } from './report-body';
import { ReportDownloads } from './report-downloads';
import { ReportIdentity } from './report-identity';

type ReportViewProps = {
  desk: string;
  report: Report;
  /** Those that were made of the article. */
  reports: readonly MadeReportView[];
  canMake: boolean;
};

/** The report on an article as it stands now, as those read it for whom it is chosen to be. */
export function ReportView({ desk, report, reports, canMake }: ReportViewProps) {
  const { article, profile } = report;
  const files = `/api/v1/desks/${desk}/articles/${article.id}/report?profile=${profile}&format=`;
  return (
    <>
      <ArticleHeading desk={desk} article={article} kind="Claim report" />
      <ProfileChoice path={`/desks/${desk}/articles/${article.id}/report`} report={report} />
      <MadeReports
        desk={desk}
        article={article.id}
        reports={reports}
        profile={canMake ? profile : null}
      />
      <ReportIdentity report={report} />
      <ReportDownloads report={report} base={files} />
      <ReportBody report={report} />
    </>
  );
}
