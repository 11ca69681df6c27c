import { useId } from 'react';
import { Difference } from '@/components/ledger/difference';
import type { Decision, Preflight } from '@/lib/revisions/schema';
import { HeldLine } from './held-line';

const choices: { decision: Decision; label: string; description: string }[] = [
  {
    decision: 'CHECK_AGAIN',
    label: 'Check again',
    description: 'What was decided counts no longer; the claim is pending.',
  },
  {
    decision: 'KEEP',
    label: 'Keep what was decided',
    description: 'The words say the same: a typo was put right.',
  },
  {
    decision: 'DROP',
    label: 'No longer a claim',
    description: 'It is set among what is no claim, and can be brought back.',
  },
];

type ChangedClaimProps = {
  claim: Preflight['changed'][number];
  decision: Decision;
  onDecide: (decision: Decision) => void;
};

/** One claim whose words change: as they were and as they are, and what is to become of it. */
export function ChangedClaim({ claim, decision, onDecide }: ChangedClaimProps) {
  const id = useId();
  const { before, after } = claim;
  return (
    <li className="border-l-2 border-accent pl-4">
      <fieldset className="min-w-0">
        <legend className="font-serif text-base wrap-anywhere" dir="auto">
          <Difference before={before.words} after={after.words} />
        </legend>
        <HeldLine held={claim} />
        <div className="mt-2 grid gap-x-6 gap-y-2 sm:grid-cols-3">
          {choices.map(({ decision: value, label, description }) => (
            <div key={value} className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-2">
              <input
                type="radio"
                id={`${id}-${value}`}
                name={`${id}-decision`}
                checked={decision === value}
                onChange={() => onDecide(value)}
                aria-describedby={`${id}-${value}-more`}
                className="mt-0.5 size-4 accent-accent pointer-coarse:size-6"
              />
              <label htmlFor={`${id}-${value}`}>{label}</label>
              <p id={`${id}-${value}-more`} className="col-start-2 text-xs text-muted">
                {description}
              </p>
            </div>
          ))}
        </div>
      </fieldset>
    </li>
  );
}
