'use client';

import { clsx } from 'clsx';
import type { ComponentProps } from 'react';
import { type ButtonLook, type ButtonSize, buttonClass } from './button-look';

export type ButtonProps = ComponentProps<'button'> & {
  look?: ButtonLook;
  size?: ButtonSize;
  /** Its work is under way: it keeps the focus, and a second press does nothing. */
  busy?: boolean;
};

/** A button. Its words are a verb: what happens when it is pressed. */
export function Button({
  look,
  size,
  busy = false,
  className,
  onClick,
  type = 'button',
  ...props
}: ButtonProps) {
  return (
    <button
      {...props}
      type={type}
      aria-disabled={busy || undefined}
      aria-busy={busy || undefined}
      onClick={(event) => {
        if (busy) event.preventDefault();
        else onClick?.(event);
      }}
      className={clsx(buttonClass(look, size), busy && 'cursor-progress opacity-70', className)}
    />
  );
}
