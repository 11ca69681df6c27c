import { Isolated } from '@/components/ui/isolated';
import { Day } from '@/components/ui/time/time';
import { sourcesAndOrigins } from '@/lib/evidence/derivation';
import type { ReportClaim } from '@/lib/reports/report';
import { stanceWords } from '@/lib/reports/words/status-words';
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
                  <Isolated>{note.title}</Isolated>
                </cite>
              </p>
              {note.quote.trim() !== '' && (
                <blockquote className="mt-1 border-l-2 border-line pl-4 font-serif">
                  <p className="foreign">{note.quote}</p>
                </blockquote>
              )}
              <div className="mt-1 flex flex-col gap-1.5 text-muted">
                {note.publisher !== null && (
                  <p>
                    <Isolated>{note.publisher}</Isolated>
                  </p>
                )}
                {note.derivesFrom !== null && <Derivation claim={number} from={note.derivesFrom} />}
                {note.url !== null && (
                  <p>
                    <SourceLink address={note.url} />
                  </p>
                )}
                {note.archivedUrl !== null && (
                  <p>
                    Archived copy: <SourceLink address={note.archivedUrl} />
                  </p>
                )}
                <p>
                  Read on <Day on={note.readOn} /> by <Isolated>{note.addedBy}</Isolated>
                </p>
              </div>
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** The other source that one has its words from. */
function Derivation({ claim, from }: { claim: number; from: number }) {
  return (
    <p>
      Derives from{' '}
      <a
        href={`#claim-${claim}-note-${from}`}
        className="text-accent underline underline-offset-2 pointer-coarse:py-3"
      >
        note {from}
      </a>
    </p>
  );
}
