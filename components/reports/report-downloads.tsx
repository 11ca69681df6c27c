import { buttonClass } from '@/components/ui/button-look';
import { isReportFormat, reportFormats } from '@/lib/reports/formats';

const names = Object.keys(reportFormats).filter(isReportFormat);

/** The report as a file, in every format there is, and as a page to print. */
export function ReportDownloads({ desk, article }: { desk: string; article: string }) {
  const base = `/api/v1/desks/${desk}/articles/${article}/report`;
  return (
    <section aria-labelledby="take-it-along" className="mt-8 print:hidden">
      <h2 id="take-it-along" className="sr-only">
        Take the report along
      </h2>
      <ul className="flex flex-wrap gap-2">
        <li>
          <a
            href={`${base}?format=html&disposition=inline`}
            target="_blank"
            rel="noopener"
            className={buttonClass('primary')}
          >
            Open the printable report
            <span className="sr-only"> in a new tab</span>
          </a>
        </li>
        {names.map((name) => (
          <li key={name}>
            <a
              href={`${base}?format=${name}`}
              download
              title={reportFormats[name].use}
              className={buttonClass()}
            >
              Download {reportFormats[name].label}
              <span className="sr-only">, {reportFormats[name].use}</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
