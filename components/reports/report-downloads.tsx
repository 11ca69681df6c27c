import { ChevronDown } from 'lucide-react';
import { buttonClass } from '@/components/ui/button-look';
import { coverageOf } from '@/lib/reports/coverage';
import {
  type FormatGroup,
  formatGroups,
  formatsOf,
  type ReportFormatName,
} from '@/lib/reports/formats';
import type { Report } from '@/lib/reports/report';
import { FormatLink, NoFormat } from './format-link';

const groups = ['reading', 'tables', 'programs'] as const satisfies readonly FormatGroup[];

/**
 * The report as a page to print, and as a file in every format there is.
 * `base` is the address of its files up to the name of the format: "…?format=".
 */
export function ReportDownloads({ report, base }: { report: Report; base: string }) {
  return (
    <section aria-labelledby="take-it-along" className="mt-8 print:hidden">
      <h2 id="take-it-along" className="sr-only">
        Take the report along
      </h2>
      <div className="flex flex-wrap items-start gap-2">
        <a
          href={`${base}html&disposition=inline`}
          target="_blank"
          rel="noopener"
          className={buttonClass('primary')}
        >
          Open the printable report
          <span className="sr-only"> in a new tab</span>
        </a>
        {/* Open, it takes the whole width, so that the files stand under both buttons. */}
        <details className="group open:w-full">
          <summary
            className={`${buttonClass()} cursor-pointer list-none [&::-webkit-details-marker]:hidden`}
          >
            Download the report
            <ChevronDown
              aria-hidden
              className="size-4 text-muted transition-transform group-open:rotate-180"
            />
          </summary>
          <div className="mt-2 grid gap-x-6 gap-y-4 rounded-md border border-line bg-card p-4 md:grid-cols-3">
            {groups.map((group) => (
              <FormatList key={group} group={group} base={base} report={report} />
            ))}
          </div>
        </details>
      </div>
    </section>
  );
}

type FormatListProps = { group: FormatGroup; base: string; report: Report };

function FormatList({ group, base, report }: FormatListProps) {
  return (
    <div>
      <p id={`formats-${group}`} className="font-semibold text-muted">
        {formatGroups[group]}
      </p>
      <ul aria-labelledby={`formats-${group}`} className="mt-1">
        {formatsOf(group).map((name) => (
          <FormatItem key={name} name={name} base={base} report={report} />
        ))}
      </ul>
    </div>
  );
}

type FormatItemProps = { name: ReportFormatName; base: string; report: Report };

function FormatItem({ name, base, report }: FormatItemProps) {
  const coverage = coverageOf(report, name);
  if ('refusal' in coverage) return <NoFormat name={name} reason={coverage.refusal} />;
  return (
    <FormatLink name={name} href={`${base}${name}`}>
      {coverage.leftOut && (
        <p className="pb-2 text-muted text-xs">
          Has {coverage.included} of {report.claims.length} claims. Left out: {coverage.leftOut}.
        </p>
      )}
    </FormatLink>
  );
}
