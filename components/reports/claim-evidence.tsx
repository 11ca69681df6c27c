import { Day } from '@/components/ui/time';
import { sourcesAndOrigins } from '@/lib/evidence/derivation';
import type { ReportClaim } from '@/lib/reports/report';
import { stanceWords } from '@/lib/reports/status-words';
import { SourceLink } from './source-link';

/** The evidence of a claim as numbered notes. */
export function ClaimEvidence({ claim: { number, evidence, origins } }: { claim: ReportClaim }) {
  if (evidence.length === 0) return null;
  return (
    <section>
      <h4>
        <span className="font-semibold">Evidence</span>
        {evidence.length > 1 && (
          <span className="text-muted"> {sourcesAndOrigins(evidence.length, origins)}</span>
        )}
      </h4>
      <ol className="mt-1 flex flex-col gap-3">
        {evidence.map((note) => (
          <li
            key={note.number}
            id={`claim-${number}-note-${note.number}`}
            className="grid grid-cols-[2rem_minmax(0,1fr)]"
          >
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
                <Whence claim={number} note={note} />
                {note.url !== null && (
                  <>
                    <SourceLink address={note.url} />
                    <br />
                  </>
                )}
                {note.archivedUrl !== null && (
                  <>
                    Archived copy: <SourceLink address={note.archivedUrl} />
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

/** Who has published a source, and which other one it has its words from. */
function Whence({ claim, note }: { claim: number; note: ReportClaim['evidence'][number] }) {
  return (
    <>
      {note.publisher !== null && (
        <>
          <bdi>{note.publisher}</bdi>
          <br />
        </>
      )}
      {note.derivesFrom !== null && (
        <>
          Derives from{' '}
          <a
            href={`#claim-${claim}-note-${note.derivesFrom}`}
            className="text-accent underline underline-offset-2 pointer-coarse:py-3"
          >
            note {note.derivesFrom}
          </a>
          <br />
        </>
      )}
    </>
  );
}
