'use client';

import { useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialogs/dialog';
import { TextArea } from '@/components/ui/fields/text-area';
import { Notice } from '@/components/ui/notice';
import type { Step } from '@/lib/stages/steps';

type NoteDialogProps = {
  step: Step;
  busy: boolean;
  error: string | null;
  onClose: () => void;
  onTake: (note: string) => void;
};

/** Asks for the words that go with a step, the same for all the chosen articles. */
export function NoteDialog({ step, busy, error, onClose, onTake }: NoteDialogProps) {
  const [note, setNote] = useState('');
  const [isTried, setTried] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const isMissing = note.trim() === '';
  const take = () => {
    setTried(true);
    if (isMissing) field.current?.focus();
    else onTake(note.trim());
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
        error={isTried && isMissing ? 'Write a few words first.' : undefined}
        rows={4}
        maxLength={4000}
        dir="auto"
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
        onKeyDown={({ key, ctrlKey, metaKey }) =>
          key === 'Enter' && (ctrlKey || metaKey) && !busy && take()
        }
      />
      {error && <Notice tone="error">{error}</Notice>}
    </Dialog>
  );
}
