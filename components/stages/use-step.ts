'use client';

import { useState } from 'react';
import { callApi, Unreachable } from '@/components/call-api';
import { useDesk } from '@/components/claims/review-context';
import { Problem } from '@/lib/api/problem';
import type { ArticleSummary } from '@/lib/articles/schema';
import { isHolding, type Reason } from '@/lib/gate/reason';
import type { setStage } from '@/lib/stages/contract';
import { lockOf } from '@/lib/stages/stages';
import type { Step } from '@/lib/stages/steps';

/** The words that go with a step, and those against the gate, with the reasons that were read. */
export type StepWords = {
  note: string;
  override?: { note: string; reasons: readonly Reason[] };
};

/** What became of a step; `held` are the reasons for which the gate did not let it pass. */
type Outcome = { taken: true } | { taken: false; held: readonly Reason[] };

/** Takes the article a step on, and says why where that failed. */
export function useStep() {
  const { store, article, actor } = useDesk();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<string | null>(null);

  async function take(step: Step, { note, override }: StepWords): Promise<Outcome> {
    const { workflow, queue } = store.get();
    setError(null);
    if (lockOf(step.to) && queue.length > 0) {
      setError('Some of your changes are not saved yet. Save or discard them first.');
      return { taken: false, held: [] };
    }
    setBusy(true);
    const path = `/desks/${actor.deskSlug}/articles/${article.id}/stage`;
    const body = {
      stage: step.to,
      version: workflow.version,
      note,
      ...(override && {
        override: {
          note: override.note,
          reasons: override.reasons.map(({ rule, claims }) => ({ rule, claims })),
        },
      }),
    };
    try {
      const summary = await callApi<typeof setStage>({
        method: 'PUT',
        path,
        body,
        as: actor.userId,
      });
      store.takeWorkflow({ ...workflow, stage: summary.stage, version: summary.version });
      return { taken: true };
    } catch (problem) {
      const { current, reasons = [] } = problem instanceof Problem ? problem.extensions : {};
      // Where the gate holds it and nobody has tried to override that, the reasons say enough.
      if (reasons.length === 0 || override) setError(whyNot(problem));
      if (isSummary(current)) store.takeWorkflow({ ...workflow, ...current });
      return { taken: false, held: reasons.filter(isHolding) };
    } finally {
      setBusy(false);
    }
  }
  return { take, busy, error };
}

function whyNot(problem: unknown): string {
  if (problem instanceof Problem) return problem.detail;
  if (problem instanceof Unreachable) {
    return 'The server cannot be reached. The step may not have been taken: try again.';
  }
  throw problem;
}

const isSummary = (value: unknown): value is ArticleSummary =>
  typeof value === 'object' && value !== null && 'stage' in value && 'counts' in value;
