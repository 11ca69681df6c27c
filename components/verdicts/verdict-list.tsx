'use client';

import type { ReactNode } from 'react';
import { useDesk } from '@/components/claims/review-context';
import { useLocked } from '@/components/claims/use-locked';
import { Button } from '@/components/ui/button';
import { StatusMark } from '@/components/ui/status/status-mark';
import { Time } from '@/components/ui/time/time';
import { verdictBy } from '@/lib/changes/change';
import { isHidden } from '@/lib/claims/blind';
import type { ClaimView, VerdictView } from '@/lib/claims/schema';
import { GivenBefore } from './given-before';

/** Who has marked the claim how, when and why; the reviewer's own mark can be withdrawn. */
export function VerdictList({ claim }: { claim: ClaimView }) {
  const { actor } = useDesk();
  const mine = verdictBy(actor.userId, claim);
  const others = claim.verdicts.filter((verdict) => verdict !== mine);
  if (isHidden(actor, claim)) {
    return <p className="text-muted">Verdicts of others are hidden until yours is in.</p>;
  }
  if (!mine && others.length === 0) return null;
  return (
    <section aria-label="Verdicts" className="flex flex-col gap-2">
      {mine && <OwnVerdict verdict={mine} claim={claim} />}
      {others.map((verdict) => (
        <OtherVerdict key={verdict.reviewer.id} verdict={verdict} claim={claim} />
      ))}
    </section>
  );
}

type VerdictProps = { verdict: VerdictView; claim: ClaimView };

/** Its reasons stand in their field, as long as they can be changed. */
function OwnVerdict({ verdict, claim }: VerdictProps) {
  const { actions } = useDesk();
  const locked = useLocked();
  return (
    <div>
      <VerdictLine verdict={verdict} claim={claim} by="you">
        {!locked && (
          <Button
            look="quiet"
            size="tiny"
            className="-mr-2 ml-auto"
            onClick={() => actions.withdrawVerdict()}
          >
            Withdraw
          </Button>
        )}
      </VerdictLine>
      {locked && <Reasons of={verdict} />}
    </div>
  );
}

function OtherVerdict({ verdict, claim }: VerdictProps) {
  return (
    <div>
      <VerdictLine verdict={verdict} claim={claim} by={verdict.reviewer.name} />
      <Reasons of={verdict} />
    </div>
  );
}

function VerdictLine({
  verdict,
  claim,
  by,
  children,
}: VerdictProps & { by: string; children?: ReactNode }) {
  return (
    <div className="flex flex-wrap items-center gap-x-2">
      <StatusMark status={verdict.value} subLabel={verdict.subLabel} />
      <span>
        by <bdi>{by}</bdi>
      </span>
      {verdict.breaksTie && <span className="text-muted">as tie-breaker</span>}
      <span className="text-xs text-muted">
        <Time at={verdict.updatedAt} />
      </span>
      {children}
      <GivenBefore given={verdict} claim={claim} />
    </div>
  );
}

function Reasons({ of: { rationale } }: { of: VerdictView }) {
  if (!rationale) return null;
  return (
    <p dir="auto" className="foreign border-l border-line pl-3 text-muted">
      {rationale}
    </p>
  );
}
