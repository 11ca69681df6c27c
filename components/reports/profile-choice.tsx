import { clsx } from 'clsx';
import type { Route } from 'next';
import Link from 'next/link';
import { profileOrder, profiles, withheldWords } from '@/lib/reports/profiles';
import type { Report } from '@/lib/reports/report';

/** For whom the report is shown, and what is withheld from them. */
export function ProfileChoice({ path, report }: { path: string; report: Report }) {
  return (
    <section
      aria-labelledby="profile"
      className="mt-6 rounded-md border border-line bg-card p-4 print:hidden"
    >
      <h2 id="profile" className="text-base">
        For whom
      </h2>
      <nav aria-label="For whom the report is">
        <ul className="mt-2 flex flex-wrap gap-2">
          {profileOrder.map((profile) => {
            const isCurrent = profile === report.profile;
            return (
              <li key={profile}>
                <Link
                  href={`${path}?profile=${profile}` as Route}
                  aria-current={isCurrent ? 'page' : undefined}
                  className={clsx(
                    'inline-flex min-h-8 items-center rounded-md border px-3 font-semibold pointer-coarse:min-h-10',
                    isCurrent
                      ? 'border-accent bg-accent-tint text-ink forced-colors:border-s-4'
                      : 'border-edge text-muted hover:border-ink hover:text-ink',
                  )}
                >
                  {profiles[profile].label}
                </Link>
              </li>
            );
          })}
        </ul>
      </nav>
      <p className="mt-2 text-muted">Below is the report {profiles[report.profile].use}.</p>
      <WithheldList report={report} />
    </section>
  );
}

function WithheldList({ report: { profile, withheld } }: { report: Report }) {
  if (profile === 'INTERNAL') return null;
  return (
    <>
      {withheld.length > 0 && (
        <>
          <p className="mt-3 font-semibold" id="withheld">
            Withheld
          </p>
          <ul aria-labelledby="withheld" className="list-disc pl-5">
            {withheld.map((item) => (
              <li key={item.field}>{withheldWords(item)}</li>
            ))}
          </ul>
        </>
      )}
      <p className="mt-2 text-muted">
        Rationales, reasons and notes of corrections are in it as they were written: read them for
        names before you pass it on.
      </p>
    </>
  );
}
