'use client';

import { useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { Notice } from '@/components/ui/notice';
import { TextArea } from '@/components/ui/text-area';
import type { Step } from '@/lib/stages/steps';

type StepDialogProps = {
  step: Step;
  busy: boolean;
  error: string | null;
  onClose: () => void;
  onTake: (note: string) => void;
};

/** Asks for the words that go with a step. What is written stays until the step is taken. */
export function StepDialog({ step, busy, error, onClose, onTake }: StepDialogProps) {
  const [note, setNote] = useState('');
  const [missing, setMissing] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const take = () => {
    if (note.trim() !== '') return onTake(note.trim());
    setMissing(true);
    field.current?.focus();
  };
  return (
    <Dialog
      open
      onOpenChange={(open) => open || onClose()}
      title={step.label}
      initialFocus={field}
      actions={
        <>
          <Button look="primary" busy={busy} onClick={take}>
            {step.label}
          </Button>
          <Button onClick={onClose}>Cancel</Button>
        </>
      }
    >
      <TextArea
        ref={field}
        label={step.asks?.label ?? ''}
        hint={step.asks?.description ?? ''}
        error={missing ? 'Write a few words first.' : undefined}
        rows={4}
        maxLength={4000}
        dir="auto"
        value={note}
        onChange={(event) => {
          setNote(event.currentTarget.value);
          setMissing(false);
        }}
      />
      {error && <Notice tone="error">{error}</Notice>}
    </Dialog>
  );
}
