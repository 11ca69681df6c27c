'use client';

import Link from 'next/link';
import { useDesk, useReview } from '@/components/claims/review-context';
import { useLocked } from '@/components/claims/use-locked';
import { Key } from '@/components/keys/key';
import { Button } from '@/components/ui/button';
import { GivenBefore } from '@/components/verdicts/given-before';
import { countingVerdictBy } from '@/lib/changes/change';
import type { ClaimView } from '@/lib/claims/schema';
import type { Actor } from '@/lib/desks/actor';
import { canRule, isParty, partyReason } from '@/lib/rulings/access';
import { RulingForm } from './ruling-form';
import { RulingStands } from './ruling-stands';

/** The desk's word over the verdicts: everybody reads it, an editor gives it. */
export function RulingSection({ claim }: { claim: ClaimView }) {
  const { actions, actor } = useDesk();
  const editing = useReview(({ form }) => form?.kind === 'ruling');
  const locked = useLocked();
  const { ruling, status } = claim;
  const mayRule = canRule(actor);
  const party = isParty(actor, claim);
  if (mayRule && editing) return <RulingForm key={claim.id} claim={claim} />;
  const offersRuling = mayRule && !locked;
  if (!ruling && !offersRuling && status !== 'NEEDS_RULING') return null;
  if (!ruling && !mayRule) return <p className="text-muted">{disagreement(actor, claim)}</p>;
  return (
    <section aria-label="Ruling" className="flex flex-col gap-1">
      <RulingStands claim={claim}>
        {ruling && <GivenBefore given={ruling} claim={claim} />}
      </RulingStands>
      {mayRule && (ruling || status === 'NEEDS_RULING') && (
        <p className="flex flex-wrap gap-x-3 text-muted">
          {!ruling && <span>The verdicts disagree.</span>}
          <Link
            href={`/desks/${actor.deskSlug}/rulings/${claim.id}`}
            className="text-accent underline underline-offset-2 pointer-coarse:py-3"
          >
            See all side by side
          </Link>
        </p>
      )}
      {offersRuling && party && <p className="text-muted">{partyReason}</p>}
      {offersRuling && (!party || ruling) && (
        <div className="flex flex-wrap items-center gap-2">
          {!party && (
            <Button
              size="small"
              look={!ruling && status === 'NEEDS_RULING' ? 'primary' : 'quiet'}
              className={ruling || status !== 'NEEDS_RULING' ? '-ml-3' : ''}
              onClick={() => actions.openRuling()}
            >
              {ruling ? 'Change the ruling' : 'Rule on this claim'}
              <Key of="rule" />
            </Button>
          )}
          {ruling && (
            <Button size="small" look="quiet" onClick={() => actions.withdrawRuling()}>
              Withdraw the ruling
            </Button>
          )}
        </div>
      )}
    </section>
  );
}

/** What becomes of a disagreement, as it is said to whoever does not rule. */
function disagreement(actor: Actor, claim: ClaimView): string {
  const isOpen = actor.quorum.tieBreaker && countingVerdictBy(actor.userId, claim) === null;
  return isOpen
    ? 'The verdicts disagree. If you had not touched this claim before, yours settles it by majority; else an editor rules.'
    : 'The verdicts disagree. An editor will rule on this claim.';
}
