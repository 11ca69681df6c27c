import type { ReactNode } from 'react';
import { StatusMark } from '@/components/ui/status/status-mark';
import { Time } from '@/components/ui/time/time';
import type { ClaimView } from '@/lib/claims/schema';
import { isByParty, isOverVerdicts } from '@/lib/rulings/over-verdicts';

type RulingStandsProps = { claim: ClaimView; children?: ReactNode };

/** The ruling on a claim, and what there is to know of how it came about; nothing where there is none. */
export function RulingStands({ claim, children }: RulingStandsProps) {
  const { ruling } = claim;
  if (!ruling) return null;
  return (
    <>
      <div className="flex flex-wrap items-baseline gap-x-2">
        <span className="font-semibold">Ruled</span>
        <StatusMark status={ruling.value} subLabel={ruling.subLabel} />
        <span>
          by <bdi>{ruling.editor.name}</bdi>
        </span>
        <span className="text-xs text-muted">
          <Time at={ruling.updatedAt} />
        </span>
        {children}
      </div>
      <RulingCircumstances claim={claim} />
      <p dir="auto" className="foreign border-l border-line pl-3 text-muted">
        {ruling.reason}
      </p>
    </>
  );
}

/** That a ruling stands against all verdicts, or was made by one of those who gave them. */
function RulingCircumstances({ claim }: { claim: ClaimView }) {
  const over = isOverVerdicts(claim);
  const party = isByParty(claim);
  if (!over && !party) return null;
  return (
    <p>
      {over && 'Over the verdicts, which all say otherwise. '}
      {party && 'Who ruled has marked the claim too.'}
    </p>
  );
}
