import { ArticleHeading } from '@/components/articles/article-heading';
import { EmptyState } from '@/components/ui/empty-state';
import type { Report } from '@/lib/reports/report';
import { ReportClaimItem } from './report-claim-item';
import { ReportCorrections } from './report-corrections';
import { ReportDownloads } from './report-downloads';
import { ReportIdentity } from './report-identity';
import { ReportSummary } from './report-summary';

/** A report as it reads: one column, from what it is about down to the last claim. */
export function ReportView({ report }: { report: Report }) {
  const { desk, article, claims } = report;
  return (
    <>
      <ArticleHeading desk={desk.slug} article={article} kind="Claim report" />
      <ReportIdentity report={report} />
      <ReportDownloads report={report} />
      <ReportCorrections corrections={report.corrections} />
      <ReportSummary report={report} />
      {claims.length > 0 ? (
        <section aria-labelledby="claims" className="mt-12">
          <h2 id="claims" className="mb-4 text-base">
            The claims
          </h2>
          <ol>
            {claims.map((claim) => (
              <ReportClaimItem key={claim.id} claim={claim} />
            ))}
          </ol>
        </section>
      ) : (
        <EmptyState title="There is nothing to report yet.">
          <p>No claim was found in this text. A reviewer can add one by selecting its words.</p>
        </EmptyState>
      )}
    </>
  );
}
