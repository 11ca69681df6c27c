'use client';

import { useDesk } from '@/components/claims/review-context';
import { Button } from '@/components/ui/button';
import { StatusMark } from '@/components/ui/status/status-mark';
import { Time } from '@/components/ui/time/time';
import { verdictBy } from '@/lib/changes/change';
import { isHidden } from '@/lib/claims/blind';
import type { ClaimView, VerdictView } from '@/lib/claims/schema';
import { GivenBefore } from './given-before';

/** Who has marked the claim how, when and why; the reviewer's own mark can be withdrawn. */
export function VerdictList({ claim }: { claim: ClaimView }) {
  const { actions, actor } = useDesk();
  const mine = verdictBy(actor.userId, claim);
  const others = claim.verdicts.filter((verdict) => verdict !== mine);
  if (isHidden(actor, claim)) {
    return <p className="text-muted">Verdicts of others are hidden until yours is in.</p>;
  }
  if (!mine && others.length === 0) return null;
  return (
    <section aria-label="Verdicts" className="flex flex-col gap-2">
      {mine && (
        <div className="flex flex-wrap items-center gap-x-2">
          <StatusMark status={mine.value} subLabel={mine.subLabel} />
          <span>by you</span>
          {mine.breaksTie && <span className="text-muted">as tie-breaker</span>}
          <span className="text-xs text-muted">
            <Time at={mine.updatedAt} />
          </span>
          <Button
            look="quiet"
            size="tiny"
            className="-mr-2 ml-auto"
            onClick={() => actions.withdrawVerdict()}
          >
            Withdraw
          </Button>
          <GivenBefore given={mine} claim={claim} />
        </div>
      )}
      {others.map((verdict) => (
        <OtherVerdict key={verdict.reviewer.id} verdict={verdict} claim={claim} />
      ))}
    </section>
  );
}

function OtherVerdict({ verdict, claim }: { verdict: VerdictView; claim: ClaimView }) {
  return (
    <div>
      <div className="flex flex-wrap items-center gap-x-2">
        <StatusMark status={verdict.value} subLabel={verdict.subLabel} />
        <span>by {verdict.reviewer.name}</span>
        {verdict.breaksTie && <span className="text-muted">as tie-breaker</span>}
        <span className="text-xs text-muted">
          <Time at={verdict.updatedAt} />
        </span>
        <GivenBefore given={verdict} claim={claim} />
      </div>
      {verdict.rationale && (
        <p dir="auto" className="foreign border-l border-line pl-3 text-muted">
          {verdict.rationale}
        </p>
      )}
    </div>
  );
}
