import { Time } from '@/components/ui/time/time';
import type { ReportCorrection } from '@/lib/reports/report';

/** What has been corrected since the article was published; nothing where nothing was. */
export function ReportCorrections({ corrections }: { corrections: readonly ReportCorrection[] }) {
  if (corrections.length === 0) return null;
  return (
    <section aria-labelledby="corrections" className="mt-8">
      <h2 id="corrections" className="mb-2 text-base">
        Corrections
      </h2>
      <ul className="flex flex-col gap-3">
        {corrections.map(({ openedAt, closedAt, note }) => (
          <li key={openedAt} className="border-l-2 border-line pl-4">
            {closedAt === null ? (
              <p>
                A correction is open since <Time at={openedAt} zone />.
              </p>
            ) : (
              <>
                <p className="text-muted">
                  <Time at={closedAt} zone />
                </p>
                <p className="foreign" dir="auto">
                  {note}
                </p>
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
