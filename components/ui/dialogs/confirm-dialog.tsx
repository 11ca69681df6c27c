'use client';

import { useState } from 'react';
import { Problem } from '@/lib/api/problem';
import { Button } from '../button';
import { Notice } from '../notice';
import { Dialog } from './dialog';

export type ConfirmDialogProps = {
  /** The question. */
  title: string;
  /** What follows from a yes. */
  description: string;
  /** The words of the two buttons. */
  yes: string;
  no?: string;
  /** What is said where the server does not answer. */
  unreachable: string;
  isHarmless?: boolean;
  /** Does it; stays busy until the dialog or the page is left, or this throws. */
  onConfirm: () => Promise<unknown>;
  onClose: () => void;
};

/** Asks before something is done, and says in the dialog why it was not. */
export function ConfirmDialog({
  title,
  description,
  yes,
  no = 'Keep it',
  unreachable,
  isHarmless = false,
  onConfirm,
  onClose,
}: ConfirmDialogProps) {
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState<string | null>(null);

  async function confirm() {
    setBusy(true);
    setError(null);
    try {
      await onConfirm();
    } catch (problem) {
      setBusy(false);
      setError(problem instanceof Problem ? problem.detail : unreachable);
    }
  }

  return (
    <Dialog
      open
      onOpenChange={(open) => open || onClose()}
      title={title}
      description={description}
      actions={
        <>
          <Button look={isHarmless ? 'primary' : 'danger'} busy={isBusy} onClick={confirm}>
            {yes}
          </Button>
          <Button onClick={onClose}>{no}</Button>
        </>
      }
    >
      {error && <Notice tone="error">{error}</Notice>}
    </Dialog>
  );
}
