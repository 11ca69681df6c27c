'use client';

import { type KeyboardEvent, type RefObject, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useDesk } from '@/components/claims/review-context';
import { ReasonList } from '@/components/gate/reason-list';
import { goToCard } from '@/components/keys/run-command';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialogs/dialog';
import { TextArea } from '@/components/ui/fields/text-area';
import { Notice } from '@/components/ui/notice';
import type { Reason } from '@/lib/gate/reason';
import type { Step } from '@/lib/stages/steps';
import type { StepWords } from './use-step';

type StepDialogProps = {
  step: Step;
  /** For what the gate holds the step; without any it is not asked to be overridden. */
  held: readonly Reason[];
  busy: boolean;
  error: string | null;
  onClose: () => void;
  onTake: (words: StepWords) => void;
};

/**
 * Asks for the words that go with a step: its own, and why it is taken though the gate holds it.
 * What is written stays until the step is taken.
 */
export function StepDialog({ step, held, busy, error, onClose, onTake }: StepDialogProps) {
  const { actions } = useDesk();
  const [note, setNote] = useState('');
  const [overrideNote, setOverrideNote] = useState('');
  const [isTried, setTried] = useState(false);
  const noteField = useRef<HTMLTextAreaElement>(null);
  const overrideField = useRef<HTMLTextAreaElement>(null);
  const isHeld = held.length > 0;
  const missing = {
    note: step.asks !== null && note.trim() === '',
    override: isHeld && overrideNote.trim() === '',
  };

  function take() {
    setTried(true);
    if (missing.note) return noteField.current?.focus();
    if (missing.override) return overrideField.current?.focus();
    const override = { note: overrideNote.trim(), reasons: held };
    onTake({ note: note.trim(), ...(isHeld && { override }) });
  }

  /** As in the forms of the card; the event comes from whichever field is written in. */
  const takeByKey = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !busy) take();
  };

  function openClaim(claimId: string) {
    // First the dialog, which gives the focus back to where it was.
    flushSync(onClose);
    goToCard(() => actions.select(claimId));
  }

  return (
    <Dialog
      open
      onOpenChange={(open) => open || onClose()}
      title={isHeld ? `${step.label}: held by the gate` : step.label}
      initialFocus={step.asks ? noteField : overrideField}
      actions={
        <>
          <Button look="primary" busy={busy} onClick={take}>
            {isHeld ? `${step.label} all the same` : step.label}
          </Button>
          <Button onClick={onClose}>Cancel</Button>
        </>
      }
    >
      {isHeld && <ReasonList reasons={held} onOpen={openClaim} />}
      {step.asks && (
        <Words
          ref={noteField}
          label={step.asks.label}
          hint={step.asks.description}
          isMissing={isTried && missing.note}
          value={note}
          onWrite={setNote}
          onKeyDown={takeByKey}
        />
      )}
      {isHeld && (
        <Words
          ref={overrideField}
          label="Why does it go on all the same?"
          hint="The desk reads it beside the article and in the history, under your name. It is in no report."
          isMissing={isTried && missing.override}
          value={overrideNote}
          onWrite={setOverrideNote}
          onKeyDown={takeByKey}
        />
      )}
      {error && <Notice tone="error">{error}</Notice>}
    </Dialog>
  );
}

type WordsProps = {
  ref: RefObject<HTMLTextAreaElement | null>;
  label: string;
  hint: string;
  isMissing: boolean;
  value: string;
  onWrite: (value: string) => void;
  onKeyDown: (event: KeyboardEvent) => void;
};

function Words({ isMissing, onWrite, ...props }: WordsProps) {
  return (
    <TextArea
      {...props}
      error={isMissing ? 'Write a few words first.' : undefined}
      rows={4}
      maxLength={4000}
      dir="auto"
      onChange={(event) => onWrite(event.currentTarget.value)}
    />
  );
}
