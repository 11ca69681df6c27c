'use client';

import { CircleCheck, OctagonPause } from 'lucide-react';
import { useDesk, useReview } from '@/components/claims/review-context';
import { goToCard } from '@/components/keys/run-command';
import { Time } from '@/components/ui/time/time';
import { type GateResult, isHolding, type Reason } from '@/lib/gate/reason';
import type { OverrideView } from '@/lib/gate/schema';
import { countWords } from '@/lib/words/figure-words';
import { ReasonList } from './reason-list';
import { useGate } from './use-gate';
import { useGateShown } from './use-gate-shown';

/**
 * What stands between the article and its readers: as a line while it is in review, with all
 * reasons once the next step goes through the gate, and afterwards only that it was overridden.
 */
export function GatePanel() {
  const { actions } = useDesk();
  const { override } = useReview(({ workflow }) => workflow);
  const { isNext, isShown } = useGateShown();
  const { reasons, result } = useGate();
  const Icon = result === 'hold' ? OctagonPause : CircleCheck;
  return (
    <section
      aria-label="Gate"
      // While the article is in review it is a line among others.
      className={
        isNext || override ? 'mt-3 rounded-md border border-line bg-card px-4 py-2' : 'mt-1'
      }
    >
      {isShown && reasons.length === 0 && (
        <p className="flex min-h-8 items-center gap-2">
          <Icon aria-hidden className="size-4 shrink-0" />
          The gate lets it pass.
        </p>
      )}
      {isShown && reasons.length > 0 && (
        <details open={isNext && result === 'hold'}>
          <summary className="min-h-8 cursor-pointer py-1.5 pointer-coarse:min-h-11 pointer-coarse:py-3">
            <Icon aria-hidden className="mr-2 mb-0.5 inline size-4" />
            <span className="font-semibold">{headline(result, isNext)}</span>{' '}
            <span className="text-muted">{countOf(reasons)}</span>
          </summary>
          <ReasonList
            reasons={reasons}
            onOpen={(claimId) => goToCard(() => actions.select(claimId))}
          />
        </details>
      )}
      {override && <OverrideLine override={override} />}
    </section>
  );
}

function OverrideLine({ override: { by, note, at } }: { override: OverrideView }) {
  return (
    <p className="foreign py-1 text-muted">
      <bdi>{by.name}</bdi> overrode the gate: {note} (<Time at={at} />)
    </p>
  );
}

function headline(result: GateResult, isNext: boolean): string {
  if (result === 'hold') return isNext ? 'Held:' : 'The gate would hold it:';
  return result === 'override' ? 'Held, and overridden:' : 'The gate lets it pass:';
}

function countOf(reasons: readonly Reason[]): string {
  const holding = reasons.filter(isHolding).length;
  const counts = [counted(holding, 'reason'), counted(reasons.length - holding, 'warning')];
  return counts.filter((count) => count !== null).join(', ');
}

const counted = (count: number, noun: string) => (count === 0 ? null : countWords(count, noun));
