import { Day } from '@/components/ui/time';
import type { ReportClaim } from '@/lib/reports/report';
import { stanceWords } from '@/lib/reports/status-words';
import { SourceLink } from './source-link';

/** The evidence of a claim as numbered notes. */
export function ClaimEvidence({ claim: { evidence } }: { claim: ReportClaim }) {
  if (evidence.length === 0) return null;
  return (
    <section>
      <h4 className="font-semibold">Evidence</h4>
      <ol className="mt-1 flex flex-col gap-3">
        {evidence.map((note) => (
          <li key={note.number} className="grid grid-cols-[2rem_minmax(0,1fr)]">
            <span aria-hidden="true" className="text-muted tabular-nums">
              [{note.number}]
            </span>
            <div className="min-w-0">
              <p>
                <span className="inline-block font-semibold first-letter:uppercase">
                  {stanceWords[note.stance]}:
                </span>{' '}
                <cite className="font-serif not-italic">
                  <bdi>{note.title}</bdi>
                </cite>
              </p>
              {note.quote.trim() !== '' && (
                <blockquote className="mt-1 border-l-2 border-line pl-4 font-serif">
                  <p className="foreign">{note.quote}</p>
                </blockquote>
              )}
              <p className="mt-1 text-muted">
                {note.url !== null && (
                  <>
                    <SourceLink address={note.url} />
                    <br />
                  </>
                )}
                Read on <Day on={note.readOn} /> by <bdi>{note.addedBy}</bdi>
              </p>
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
