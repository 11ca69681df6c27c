'use client';

import { useState } from 'react';
import { useDesk, useReview } from '@/components/claims/review-context';
import { StepDialog } from '@/components/stages/later-step-dialog';
import { type StepWords, useStep } from '@/components/stages/use-step';
import { Button } from '@/components/ui/button';
import { canTake } from '@/lib/stages/access';
import { lockOf } from '@/lib/stages/stages';
import { stepsFrom } from '@/lib/stages/steps';

/** The step that lets the claims of a locked article change, for whoever may take it. */
export function ReopenOffer() {
  const { actor } = useDesk();
  const stage = useReview(({ workflow }) => workflow.stage);
  const { take, busy, error } = useStep();
  const [isAsked, setAsked] = useState(false);
  const step = stepsFrom(stage).find(({ to }) => lockOf(to) === null);
  if (!step) return null;
  if (!canTake(actor, step)) return <p className="text-muted">{lockOf(stage)}</p>;

  async function takeStep(words: StepWords) {
    if (step && (await take(step, words)).taken) setAsked(false);
  }

  return (
    <>
      <Button size="small" onClick={() => setAsked(true)}>
        {step.label} …
      </Button>
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
