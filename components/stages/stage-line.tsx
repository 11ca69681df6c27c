'use client';

import { useState } from 'react';
import { callApi, Unreachable } from '@/components/call-api';
import { useDesk, useReview } from '@/components/claims/review-context';
import { Button } from '@/components/ui/button';
import { Menu } from '@/components/ui/menu';
import { Notice } from '@/components/ui/notice';
import { Problem } from '@/lib/api/problem';
import { canDeleteArticle } from '@/lib/articles/policy';
import type { ArticleSummary } from '@/lib/articles/schema';
import type { setStage } from '@/lib/stages/contract';
import { canTake } from '@/lib/stages/policy';
import { lockOf } from '@/lib/stages/stages';
import { type Step, stepsFrom } from '@/lib/stages/steps';
import { DeleteArticle } from './delete-article';
import { DeletedNotice } from './deleted-notice';
import { StageMark } from './stage-mark';
import { StepDialog } from './step-dialog';

/** How far the article has come, and the steps on from there: the next as a button, others in a menu. */
export function StageLine() {
  const { actor } = useDesk();
  const { stage, corrections } = useReview(({ workflow }) => workflow);
  const deleted = useReview((state) => state.deleted);
  const { take, busy, error } = useStep();
  const [asked, setAsked] = useState<Step | 'delete' | null>(null);
  if (deleted) return <DeletedNotice />;
  const [expected, ...rest] = stepsFrom(stage);
  const next = expected && canTake(actor, expected) ? expected : null;
  const others = rest.filter((step) => canTake(actor, step));
  const canDelete = canDeleteArticle(actor);
  const begin = (step: Step) => (step.asks ? setAsked(step) : void take(step, ''));
  const open = corrections.find(({ closed }) => !closed);
  return (
    <section aria-label="Stage" className="mb-6 print:hidden">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
        <StageMark stage={stage} />
        {expected && !next && (
          <span className="text-muted">An editor can take it on from here.</span>
        )}
        <div className="ml-auto flex flex-wrap items-center gap-x-1">
          {next && (
            <Button busy={busy} onClick={() => begin(next)}>
              {next.label}
            </Button>
          )}
          {(others.length > 0 || canDelete) && (
            <Menu trigger="More" label="More steps">
              {({ MenuItem, MenuSeparator }) => (
                <>
                  {others.map((step) => (
                    <MenuItem key={step.to} onClick={() => begin(step)}>
                      {step.label}
                    </MenuItem>
                  ))}
                  {others.length > 0 && canDelete && <MenuSeparator />}
                  {canDelete && (
                    <MenuItem onClick={() => setAsked('delete')}>Delete the article</MenuItem>
                  )}
                </>
              )}
            </Menu>
          )}
        </div>
      </div>
      {lockOf(stage) && <p className="mt-1 text-muted">{lockOf(stage)}</p>}
      {open && (
        <p className="foreign mt-1 text-muted">
          <bdi>{open.opened.by.name}</bdi> opened a correction: {open.reason}
        </p>
      )}
      {error && asked === null && (
        <Notice tone="error" className="mt-2">
          {error}
        </Notice>
      )}
      {asked !== null && asked !== 'delete' && (
        <StepDialog
          step={asked}
          busy={busy}
          error={error}
          onClose={() => setAsked(null)}
          onTake={async (note) => {
            if (await take(asked, note)) setAsked(null);
          }}
        />
      )}
      {asked === 'delete' && <DeleteArticle onClose={() => setAsked(null)} />}
    </section>
  );
}

/** Takes the article a step on, and says why where that failed. */
function useStep() {
  const { store, article, actor } = useDesk();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<string | null>(null);

  async function take(step: Step, note: string): Promise<boolean> {
    const { workflow, queue } = store.get();
    setError(null);
    if (lockOf(step.to) && queue.length > 0) {
      setError('Some of your changes are not saved yet. Save or discard them first.');
      return false;
    }
    setBusy(true);
    const path = `/desks/${actor.deskSlug}/articles/${article.id}/stage`;
    const body = { stage: step.to, version: workflow.version, note };
    try {
      const summary = await callApi<typeof setStage>({
        method: 'PUT',
        path,
        body,
        as: actor.userId,
      });
      store.takeWorkflow({ ...workflow, stage: summary.stage, version: summary.version });
      return true;
    } catch (problem) {
      setError(whyNot(problem));
      const current = problem instanceof Problem ? problem.extensions.current : null;
      if (isSummary(current)) store.takeWorkflow({ ...workflow, ...current });
      return false;
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
