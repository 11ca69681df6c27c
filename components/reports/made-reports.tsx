import type { Route } from 'next';
import Link from 'next/link';
import { Isolated } from '@/components/ui/isolated';
import { Time } from '@/components/ui/time/time';
import { profiles } from '@/lib/reports/profiles';
import type { MadeReportView } from '@/lib/reports/schema';
import type { ReportProfile } from '@/prisma/generated/enums';
import { MakeReport } from './make-report';

type MadeReportsProps = {
  desk: string;
  article: string;
  reports: readonly MadeReportView[];
  /** For whom one is made from here; null for whoever makes none. */
  profile: ReportProfile | null;
};

/** The reports that were made of an article, and the making of one more. */
export function MadeReports({ desk, article, reports, profile }: MadeReportsProps) {
  if (reports.length === 0 && profile === null) return null;
  return (
    <section
      aria-labelledby="made-reports"
      className="mt-4 rounded-md border border-line bg-card p-4 print:hidden"
    >
      <h2 id="made-reports" className="text-base">
        Reports made
      </h2>
      {reports.length > 0 && (
        <ul className="mt-1">
          {reports.map(({ id, asOf, madeBy, ...report }) => (
            <li
              key={id}
              className="flex flex-wrap items-baseline justify-between gap-x-4 border-t border-line py-2 first:border-0"
            >
              <Link
                href={`/desks/${desk}/articles/${article}/report/${id}` as Route}
                className="font-semibold text-accent underline-offset-2 hover:underline pointer-coarse:py-2"
              >
                {profiles[report.profile].label} report of <Time at={asOf} />
              </Link>
              <span className="text-muted">
                made by <Isolated>{madeBy.name}</Isolated>
              </span>
            </li>
          ))}
        </ul>
      )}
      {profile !== null && (
        <>
          <p className="mt-1 mb-3 max-w-measure text-muted">
            What is below changes with the desk. A report that is made stays as it is, and can be
            shared.
          </p>
          <MakeReport
            desk={desk}
            article={article}
            profile={profile}
            label={`Make this ${profiles[profile].label.toLowerCase()} report`}
          />
        </>
      )}
    </section>
  );
}
