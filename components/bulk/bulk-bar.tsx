'use client';

import { useEffect, useRef, useState } from 'react';

import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialogs/dialog';
import { Notice } from '@/components/ui/notice';
import type { BulkAction } from '@/lib/bulk/schema';
import type { Step } from '@/lib/stages/steps';
import type { Role } from '@/prisma/generated/enums';
import { BulkAssignDialog, type BulkAssignDialogProps } from './bulk-assign-dialog';
import { BulkResult } from './bulk-result';
import { NoteDialog } from './note-dialog';
import { type BulkArticle, useBulk } from './use-bulk';
import type { Choosing } from './use-selection';

/** One thing that can be done to what is chosen. */
export type BulkChoice = {
  label: string;
  action: BulkAction;
  /** How many of the chosen it is for, where it is not for all. */
  count?: number;
  /** The step that asks for words first. */
  asks?: Step;
  /** Whether it is asked first who is to review the articles. */
  asksWho?: boolean;
  /** What is asked before it is done. */
  confirm?: { title: string; description: string };
};

type BulkBarProps = {
  desk: string;
  person: { userId: string; role: Role };
  choosing: Choosing;
  /** All that can be chosen here. */
  articles: readonly BulkArticle[];
  choices: readonly BulkChoice[];
  /** Whom articles can be assigned to, and whether a rule can choose. */
  assignable?: Pick<BulkAssignDialogProps, 'people' | 'hasRule'>;
};

/** What can be done to the chosen articles; at the foot of the window as long as any is chosen. */
export function BulkBar(props: BulkBarProps) {
  const { desk, person, choosing, articles, choices, assignable } = props;
  const { busy, result, error, forget, run, undo } = useBulk(desk, person, choosing.drop);
  const [asked, setAsked] = useState<BulkChoice | null>(null);
  const chosen = articles.filter(({ id }) => choosing.chosen.has(id));
  const act = async ({ action }: BulkChoice, note = '') => {
    const whole = action.kind === 'step' ? { ...action, note } : action;
    if (await run(whole, chosen)) setAsked(null);
  };
  const begin = (choice: BulkChoice) =>
    choice.asks || choice.confirm || choice.asksWho ? setAsked(choice) : void act(choice);
  const section = useRef<HTMLElement>(null);
  useEffect(() => {
    // The button that was pressed may be gone with what was chosen.
    if (result && document.activeElement === document.body) section.current?.focus();
  }, [result]);
  const isOpen = chosen.length > 0 || result !== null || error !== null;
  return (
    <section
      ref={section}
      tabIndex={-1}
      aria-label="Chosen articles"
      className={
        isOpen
          ? 'sticky bottom-0 outline-none z-20 -mx-3 mt-4 flex flex-col gap-2 rounded-t-md border border-line bg-card px-3 py-2 shadow-float print:hidden'
          : 'sr-only'
      }
    >
      <div role="status">
        {result && (
          <BulkResult
            result={result}
            busy={busy}
            onClose={forget}
            onUndo={() => void undo(result.undo, articles)}
          />
        )}
      </div>
      {error && <Notice tone="error">{error}</Notice>}
      <div
        className={chosen.length > 0 ? 'flex flex-wrap items-center gap-x-2 gap-y-1' : 'sr-only'}
      >
        <p role="status" className="mr-2 font-semibold tabular-nums">
          {chosen.length > 0 && `${chosen.length} chosen`}
        </p>
        {chosen.length > 0 && (
          <>
            {choices.map((choice) => (
              <Button
                key={choice.label}
                size="small"
                look={choice.action.kind === 'delete' ? 'danger' : 'plain'}
                busy={busy}
                onClick={() => begin(choice)}
              >
                {choice.label}
                {choice.count !== undefined && choice.count < chosen.length && (
                  <span className="font-normal">
                    {choice.count}
                    <span className="sr-only"> of {chosen.length}</span>
                  </span>
                )}
              </Button>
            ))}
            <span className="ml-auto flex flex-wrap gap-1">
              {chosen.length < articles.length && (
                <Button look="quiet" size="small" onClick={choosing.toggleAll}>
                  Choose all {articles.length}
                </Button>
              )}
              <Button look="quiet" size="small" onClick={choosing.clear}>
                Choose none
              </Button>
            </span>
          </>
        )}
      </div>
      {asked?.asks && (
        <NoteDialog
          step={asked.asks}
          busy={busy}
          error={error}
          onClose={() => setAsked(null)}
          onTake={(note) => void act(asked, note)}
        />
      )}
      {asked?.asksWho && assignable && (
        <BulkAssignDialog
          {...assignable}
          count={chosen.length}
          busy={busy}
          error={error}
          onClose={() => setAsked(null)}
          onAssign={(action) => void act({ ...asked, action })}
        />
      )}
      {asked?.confirm && (
        <Dialog
          open
          onOpenChange={(open) => open || setAsked(null)}
          title={asked.confirm.title}
          description={asked.confirm.description}
          actions={
            <>
              <Button look="danger" busy={busy} onClick={() => void act(asked)}>
                {asked.label}
              </Button>
              <Button onClick={() => setAsked(null)}>
                Keep {chosen.length === 1 ? 'it' : 'them'}
              </Button>
            </>
          }
        >
          {error && <Notice tone="error">{error}</Notice>}
        </Dialog>
      )}
    </section>
  );
}
