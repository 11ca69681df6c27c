import { EmptyState } from '@/components/ui/page/empty-state';
import { sourcesOf } from '@/lib/reports/figures/by-source';
import { standingsOf } from '@/lib/reports/figures/over-time';
import type { Report } from '@/lib/reports/report';
import { BySource } from './by-source';
import { OverTime } from './over-time';
import { ReportClaimItem } from './report-claim-item';
import { ReportCorrections } from './report-corrections';
import { ReportSummary } from './report-summary';

/** What a report tells, from its corrections and summary down to the last claim. */
export function ReportBody({ report }: { report: Report }) {
  const { claims } = report;
  return (
    <>
      <ReportCorrections corrections={report.corrections} />
      <ReportSummary summary={report.summary} />
      <BySource sources={sourcesOf(report)} />
      <OverTime standings={standingsOf(report)} />
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
