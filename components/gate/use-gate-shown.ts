'use client';

import { useDesk, useReview } from '@/components/claims/review-context';
import { isGated } from '@/lib/gate/gated-stages';
import { stepsFrom } from '@/lib/stages/steps';

/** Whether the next step goes through the gate, and whether what the gate finds is to be shown. */
export function useGateShown(): { isNext: boolean; isShown: boolean } {
  const { actor } = useDesk();
  const { stage } = useReview(({ workflow }) => workflow);
  const isNext = stepsFrom(stage).some(({ to }) => isGated(to));
  // Whoever reviews blind sees claims as pending that are not.
  return { isNext, isShown: (isNext || stage === 'IN_REVIEW') && !actor.blind };
}
