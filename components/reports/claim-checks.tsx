import { Isolated } from '@/components/ui/isolated';
import type { ReportClaim } from '@/lib/reports/report';

/** What was answered of the checklist of a claim. */
export function ClaimChecks({ claim: { checks } }: { claim: ReportClaim }) {
  if (checks.length === 0) return null;
  return (
    <section>
      <h4 className="font-semibold">Checklist</h4>
      <ul className="mt-1 flex flex-col gap-2">
        {checks.map(({ question, done, note, checkedBy }) => (
          <li key={question}>
            <p>
              <Isolated>{question}</Isolated>{' '}
              <span className="text-muted">
                {done ? 'Looked into' : 'Noted'} by <Isolated>{checkedBy}</Isolated>
              </span>
            </p>
            {note.trim() !== '' && <p className="foreign mt-0.5 max-w-measure">{note}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}
