'use client';

import { useDesk, useReview } from '@/components/claims/review-context';
import { Button } from '@/components/ui/button';
import { StatusMark } from '@/components/ui/status-mark';
import { Time } from '@/components/ui/time';
import { GivenBefore } from '@/components/verdicts/given-before';
import type { ClaimView } from '@/lib/claims/schema';
import { canRule } from '@/lib/rulings/policy';
import { RulingForm } from './ruling-form';

/** The desk's word over the verdicts: everybody reads it, an editor gives it. */
export function RulingSection({ claim }: { claim: ClaimView }) {
  const { actions, actor } = useDesk();
  const editing = useReview(({ form }) => form?.kind === 'ruling');
  const { ruling, status } = claim;
  const mayRule = canRule(actor);
  if (mayRule && editing) return <RulingForm key={claim.id} claim={claim} />;
  if (!ruling && !mayRule) {
    if (status !== 'NEEDS_RULING') return null;
    return <p className="text-muted">The verdicts disagree. An editor will rule on this claim.</p>;
  }
  return (
    <section aria-label="Ruling" className="flex flex-col gap-1">
      {ruling && (
        <>
          <div className="flex flex-wrap items-baseline gap-x-2">
            <span className="font-semibold">Ruled</span>
            <StatusMark status={ruling.value} />
            <span>by {ruling.editor.name}</span>
            <span className="text-xs text-muted">
              <Time at={ruling.updatedAt} />
            </span>
            <GivenBefore given={ruling} claim={claim} />
          </div>
          <p dir="auto" className="foreign border-l border-line pl-3 text-muted">
            {ruling.reason}
          </p>
        </>
      )}
      {mayRule && (
        <div className="flex flex-wrap items-center gap-2">
          {!ruling && status === 'NEEDS_RULING' && (
            <p className="min-w-0 flex-1 text-muted">The verdicts disagree.</p>
          )}
          <Button
            size="small"
            look={!ruling && status === 'NEEDS_RULING' ? 'primary' : 'quiet'}
            className={ruling || status !== 'NEEDS_RULING' ? '-ml-3' : ''}
            onClick={() => actions.open({ kind: 'ruling' })}
          >
            {ruling ? 'Change the ruling' : 'Rule on this claim'}
          </Button>
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
