import { ChevronDown } from 'lucide-react';
import { buttonClass } from '@/components/ui/button-look';
import { coverageOf } from '@/lib/reports/coverage';
import {
  type FormatGroup,
  formatGroups,
  formatsOf,
  type ReportFormatName,
  reportFormats,
} from '@/lib/reports/formats';
import type { Report } from '@/lib/reports/report';

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
  const { label, use } = reportFormats[name];
  const coverage = coverageOf(report, name);
  if ('refusal' in coverage) {
    return (
      <li className="border-t border-line py-2 first:border-0">
        <span className="font-semibold text-muted">{label}</span>
        <span className="block text-muted text-xs">{coverage.refusal}</span>
      </li>
    );
  }
  const useId = `format-${name}`;
  return (
    <li className="border-t border-line first:border-0">
      {/* The link covers its row, and its name is short: what the format is for describes it. */}
      <div className="group/file relative -mx-2 rounded-sm px-2 py-2 hover:bg-accent-tint">
        <a
          href={`${base}${name}`}
          download
          aria-describedby={useId}
          className="font-semibold text-accent underline-offset-2 after:absolute after:inset-0 group-hover/file:underline"
        >
          <span className="sr-only">Download </span>
          {label}
        </a>
        <p id={useId} className="text-muted text-xs">
          {use}
        </p>
      </div>
      {coverage.leftOut && (
        <p className="pb-2 text-muted text-xs">
          Has {coverage.included} of {report.claims.length} claims. Left out: {coverage.leftOut}.
        </p>
      )}
    </li>
  );
}
