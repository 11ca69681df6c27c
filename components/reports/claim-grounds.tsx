import { Isolated } from '@/components/ui/isolated';
import { StatusMark } from '@/components/ui/status/status-mark';
import { Time } from '@/components/ui/time/time';
import type { Passage, ReportClaim } from '@/lib/reports/report';
import { asTieBreaker } from '@/lib/reports/words/basis';
import { givenOnEarlierText } from '@/lib/reports/words/other-words';
import type { VerdictValue } from '@/prisma/generated/enums';

/** Why a claim stands where it stands: the ruling, and what each reviewer said. */
export function ClaimGrounds({ claim: { ruling, verdicts } }: { claim: ReportClaim }) {
  if (!ruling && verdicts.length === 0) return null;
  return (
    <div className="flex flex-col gap-4">
      {ruling && (
        <section className="rounded-md border border-edge p-4">
          <h4 className="font-semibold">Ruling</h4>
          <Ground {...ruling} by={ruling.editor} why={ruling.reason} />
        </section>
      )}
      {verdicts.length > 0 && (
        <section>
          <h4 className="font-semibold">{verdicts.length === 1 ? 'Verdict' : 'Verdicts'}</h4>
          <ul className="flex flex-col gap-3">
            {verdicts.map((verdict) => (
              <li key={`${verdict.reviewer} ${verdict.at}`}>
                <Ground {...verdict} by={verdict.reviewer} why={verdict.rationale} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

type GroundProps = {
  value: VerdictValue;
  subLabel: string | null;
  breaksTie?: boolean;
  by: string;
  at: string;
  why: string;
  otherWords: Passage[] | null;
};

function Ground({ value, subLabel, breaksTie = false, by, at, why, otherWords }: GroundProps) {
  return (
    <>
      <p className="mt-1 flex flex-wrap items-baseline gap-x-2">
        <StatusMark status={value} more={subLabel} />
        <span className="text-muted">
          by <Isolated>{by}</Isolated>
          {asTieBreaker({ breaksTie })}, <Time at={at} />
        </span>
      </p>
      {otherWords && (
        <p className="text-muted">
          {otherWords.length === 0 ? (
            givenOnEarlierText
          ) : (
            <>
              Given before the words changed, on “
              <Isolated>{otherWords.map(({ text }) => text).join(' … ')}</Isolated>”. It does not
              count.
            </>
          )}
        </p>
      )}
      {why.trim() === '' ? (
        <p className="text-muted">No rationale was given.</p>
      ) : (
        <p className="foreign mt-0.5 max-w-measure">{why}</p>
      )}
    </>
  );
}
