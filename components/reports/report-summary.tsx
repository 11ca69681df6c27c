import { StatusBar } from '@/components/ui/status/status-bar';
import { StatusMark } from '@/components/ui/status/status-mark';
import { countsOfShares, percentWords } from '@/lib/reports/figures/shares';
import type { Report } from '@/lib/reports/report';
import { figureWords } from '@/lib/words/figure-words';

/** The summary: in words, as a picture, and in figures. */
export function ReportSummary({ summary }: Pick<Report, 'summary'>) {
  return (
    <section aria-labelledby="summary" className="mt-10">
      <h2 id="summary" className="sr-only">
        Summary
      </h2>
      <p className="font-serif text-lg leading-normal">{summary.sentence}</p>
      {summary.total > 0 && (
        <>
          <StatusBar counts={countsOfShares(summary)} className="mt-4 h-8!" />
          <table className="mt-4 w-full border-collapse">
            <caption className="sr-only">Claims by status</caption>
            <thead className="text-muted">
              <tr>
                <th scope="col" className="py-1.5 text-left font-normal">
                  Status
                </th>
                <th scope="col" className="py-1.5 text-right font-normal">
                  Claims
                </th>
                <th scope="col" className="w-28 py-1.5 text-right font-normal">
                  Share
                </th>
              </tr>
            </thead>
            <tbody>
              {summary.shares.map(({ status, count }) => (
                <tr key={status} className="border-t border-line">
                  <th scope="row" className="py-1.5 text-left font-normal">
                    <StatusMark status={status} />
                  </th>
                  <td className="py-1.5 text-right">{figureWords(count)}</td>
                  <td className="py-1.5 text-right">{percentWords(count, summary.total)}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <p className="mt-2 text-xs text-muted">{summary.rounding}</p>
        </>
      )}
    </section>
  );
}
