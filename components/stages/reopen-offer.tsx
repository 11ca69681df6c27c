'use client';

import { useState } from 'react';
import { useDesk, useReview } from '@/components/claims/review-context';
import { Button } from '@/components/ui/button';
import { canTake } from '@/lib/stages/access';
import { lockOf } from '@/lib/stages/stages';
import { stepsFrom } from '@/lib/stages/steps';
import { StepDialog } from './later-step-dialog';
import { type StepWords, useStep } from './use-step';

/** Why the claims of a locked article cannot change, and the step that lets them, for whoever may take it. */
export function ReopenOffer() {
  const { actor } = useDesk();
  const stage = useReview(({ workflow }) => workflow.stage);
  const { take, busy, error } = useStep();
  const [isAsked, setAsked] = useState(false);
  const step = stepsFrom(stage).find(({ to }) => lockOf(to) === null);
  if (!step) return null;
  async function takeStep(words: StepWords) {
    if (step && (await take(step, words)).taken) setAsked(false);
  }

  return (
    <>
      <p className="text-muted">{lockOf(stage)}</p>
      {canTake(actor, step) && (
        <Button size="small" className="self-start" onClick={() => setAsked(true)}>
          {step.label} …
        </Button>
      )}
      {isAsked && (
        <StepDialog
          step={step}
          held={[]}
          busy={busy}
          error={error}
          onClose={() => setAsked(false)}
          onTake={(words) => void takeStep(words)}
        />
      )}
    </>
  );
}
