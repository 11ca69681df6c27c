import type { Route } from 'next';
import Link from 'next/link';
import { Isolated } from '@/components/ui/isolated';
import { Notice } from '@/components/ui/notice';
import { Time } from '@/components/ui/time/time';
import { statusNamesOf } from '@/lib/claims/status-names';
import type { Supersession } from '@/lib/links/supersession';
import type { Report } from '@/lib/reports/report';
import { changeWords } from '@/lib/reports/words/change-words';

type SupersededNoticeProps = { report: Report; superseded: Supersession };

/** Says of a report on the desk's own page that it is superseded, by what, and what has changed. */
export function SupersededNotice({ report, superseded }: SupersededNoticeProps) {
  const { newer, newText, corrections } = superseded;
  return (
    <Notice title="This report is superseded" className="mt-4">
      <p>
        {newer?.address ? (
          <Link
            href={newer.address as Route}
            className="text-accent underline underline-offset-2 pointer-coarse:py-3"
          >
            Read the newest one of <Time at={newer.asOf} />
          </Link>
        ) : (
          'No report of this kind has been made since.'
        )}
      </p>
      {newText && (
        <p className="mt-1">
          The article has another text since <Time at={newText.at} />: what is quoted here may not
          stand in it any more.
        </p>
      )}
      {corrections.length > 0 && (
        <>
          <p className="mt-1">Corrected since:</p>
          <ul>
            {corrections.map(({ at, note }) => (
              <li key={at} className="mt-1 border-l-2 border-line pl-3">
                <p className="text-muted">
                  <Time at={at} />
                </p>
                <p dir="auto" className="foreign whitespace-pre-line">
                  {note}
                </p>
              </li>
            ))}
          </ul>
        </>
      )}
      {newer && <Changes report={report} superseded={superseded} />}
    </Notice>
  );
}

function Changes({ report, superseded: { changes } }: SupersededNoticeProps) {
  if (changes.length === 0) {
    return <p className="mt-1">Its claims and their statuses are the same.</p>;
  }
  const names = statusNamesOf(report.desk.verdictNames);
  return (
    <details className="mt-1">
      <summary className="cursor-pointer pointer-coarse:py-3">
        What it says otherwise ({changes.length})
      </summary>
      <ul className="mt-1 list-disc pl-5">
        {changes.map((change, place) => {
          const { what, wording, instead } = changeWords(change, names);
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: the changes between two reports, which never change.
            <li key={place} className="[overflow-wrap:anywhere]">
              {what} “<Isolated>{wording}</Isolated>”
              {instead !== null && (
                <>
                  {' '}
                  is now “<Isolated>{instead}</Isolated>”
                </>
              )}
            </li>
          );
        })}
      </ul>
    </details>
  );
}
