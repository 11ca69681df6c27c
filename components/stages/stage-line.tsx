'use client';

import { type KeyboardEvent, useState } from 'react';
import { useDesk, useReview } from '@/components/claims/review-context';
import { findHeld } from '@/components/gate/find-held';
import { Gate } from '@/components/gate/gate';
import { Button } from '@/components/ui/button';
import { later } from '@/components/ui/later';
import { Menu } from '@/components/ui/menu';
import { Notice } from '@/components/ui/notice';
import { useStatusNames } from '@/components/ui/status/status-names';
import { canDeleteArticle } from '@/lib/articles/access';
import { isGated } from '@/lib/gate/gated-stages';
import type { Reason } from '@/lib/gate/reason';
import { canTake } from '@/lib/stages/access';
import { lockOf } from '@/lib/stages/stages';
import { type Step, stepsFrom } from '@/lib/stages/steps';
import { DeletedNotice } from './deleted-notice';
import { StepDialog } from './later-step-dialog';
import { StageMark } from './stage-mark';
import { type StepWords, useStep } from './use-step';

const DeleteArticle = later(
  'the question',
  async () => (await import('./delete-article')).DeleteArticle,
);

/** A step that words are asked for, and for which reasons the gate holds it. */
type AskedStep = { step: Step; held: readonly Reason[] };

/**
 * The second click of a double click would land on the next step, which has taken the button's
 * place by then, and so would a key that is held down: nobody signs off and publishes at once.
 */
const isOneClick = (clicks: number) => clicks < 2;
const pressOnce = (event: KeyboardEvent) => event.repeat && event.preventDefault();

/** How far the article has come, and the steps on from there: the next as a button, others in a menu. */
export function StageLine() {
  const review = useDesk();
  const { actor } = review;
  const { stage, corrections } = useReview(({ workflow }) => workflow);
  const deleted = useReview((state) => state.deleted);
  const names = useStatusNames();
  const { take, busy, error } = useStep();
  const [asked, setAsked] = useState<AskedStep | 'delete' | null>(null);
  if (deleted) return <DeletedNotice />;
  const [expected, ...rest] = stepsFrom(stage);
  const next = expected && canTake(actor, expected) ? expected : null;
  const others = rest.filter((step) => canTake(actor, step));
  const canDelete = canDeleteArticle(actor);
  const open = corrections.find(({ closed }) => !closed);

  async function begin(step: Step) {
    const held = isGated(step.to) ? await findHeld(review, names) : [];
    if (step.asks || held.length > 0) setAsked({ step, held });
    else void tryTo(step, { note: '' });
  }

  async function tryTo(step: Step, words: StepWords) {
    const outcome = await take(step, words);
    if (outcome.taken) setAsked(null);
    // The gate may have found what this page has yet to hear of.
    else if (outcome.held.length > 0) setAsked({ step, held: outcome.held });
  }

  return (
    <section aria-label="Stage" className="mb-6 print:hidden">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
        <StageMark stage={stage} />
        {expected && !next && (
          <span className="text-muted">An editor can take it on from here.</span>
        )}
        <div className="ml-auto flex flex-wrap items-center gap-x-1">
          {next && (
            <Button
              busy={busy}
              onKeyDown={pressOnce}
              onClick={({ detail }) => isOneClick(detail) && void begin(next)}
            >
              {next.label}
            </Button>
          )}
          {(others.length > 0 || canDelete) && (
            <Menu trigger="More" label="More steps">
              {({ MenuItem, MenuSeparator }) => (
                <>
                  {others.map((step) => (
                    <MenuItem key={step.to} onClick={() => void begin(step)}>
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
      <Gate />
      {error && asked === null && (
        <Notice tone="error" className="mt-2">
          {error}
        </Notice>
      )}
      {asked !== null && asked !== 'delete' && (
        <StepDialog
          {...asked}
          busy={busy}
          error={error}
          onClose={() => setAsked(null)}
          onTake={(words) => void tryTo(asked.step, words)}
        />
      )}
      {asked === 'delete' && <DeleteArticle onClose={() => setAsked(null)} />}
    </section>
  );
}
