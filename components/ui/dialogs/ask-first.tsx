'use client';

import { useState } from 'react';
import { Button, type ButtonProps } from '../button';
import { ConfirmDialog, type ConfirmDialogProps } from './confirm-dialog';

type AskFirstProps = Omit<ConfirmDialogProps, 'onClose' | 'onConfirm'> & {
  /** The words of the button that leads to the question. */
  label: string;
  /** More of the button, such as its size. */
  button?: Pick<ButtonProps, 'size' | 'aria-label'>;
  /** Does it, and calls `close` where the page stays. */
  onConfirm: (close: () => void) => Promise<unknown>;
};

/** A button that asks before it does what it says. */
export function AskFirst({ label, button, onConfirm, ...question }: AskFirstProps) {
  const [isOpen, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <>
      <Button {...button} onClick={() => setOpen(true)}>
        {label}
      </Button>
      {isOpen && <ConfirmDialog {...question} onConfirm={() => onConfirm(close)} onClose={close} />}
    </>
  );
}
