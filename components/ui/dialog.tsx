'use client';

import { Dialog as BaseDialog } from '@base-ui/react/dialog';
import { X } from 'lucide-react';
import { type ReactNode, type RefObject, useEffect, useLayoutEffect, useRef } from 'react';

type DialogProps = {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  title: string;
  description?: ReactNode;
  children?: ReactNode;
  /** The buttons at its end, the one that goes on first. */
  actions?: ReactNode;
  /** What has the focus at first, where that is not the first control. */
  initialFocus?: RefObject<HTMLElement | null>;
};

/** A question or a short form over the page. Escape closes it, and the focus goes back. */
export function Dialog({
  open,
  onOpenChange,
  title,
  description,
  children,
  actions,
  initialFocus,
}: DialogProps) {
  useFocusReturn(open);
  return (
    <BaseDialog.Root open={open} onOpenChange={onOpenChange}>
      <BaseDialog.Portal>
        <BaseDialog.Backdrop className="fixed inset-0 z-40 bg-[rgb(0_0_0/0.35)] transition-opacity data-ending-style:opacity-0 data-starting-style:opacity-0" />
        <BaseDialog.Popup
          {...(initialFocus && { initialFocus })}
          finalFocus={false}
          className="fixed inset-x-4 top-[12dvh] z-50 mx-auto flex max-h-[76dvh] max-w-lg flex-col gap-4 overflow-y-auto rounded-md border border-line bg-card p-6 shadow-float transition-opacity data-ending-style:opacity-0 data-starting-style:opacity-0"
        >
          <div className="flex items-start justify-between gap-4">
            <BaseDialog.Title className="text-lg leading-snug">{title}</BaseDialog.Title>
            <BaseDialog.Close
              aria-label="Close"
              className="-mt-1 -mr-2 grid size-8 shrink-0 place-items-center rounded-md text-muted hover:text-ink pointer-coarse:-my-2 pointer-coarse:size-10"
            >
              <X aria-hidden className="size-4" />
            </BaseDialog.Close>
          </div>
          {description && (
            <BaseDialog.Description render={<div />} className="text-muted">
              {description}
            </BaseDialog.Description>
          )}
          {children}
          {actions && <div className="flex flex-wrap justify-end gap-2">{actions}</div>}
        </BaseDialog.Popup>
      </BaseDialog.Portal>
    </BaseDialog.Root>
  );
}

/**
 * Gives the focus back to where it was when the dialog opened. The library would do so too, but
 * pass over what can have the focus without being a stop of Tab, such as the card of a claim, for
 * the first button in it.
 */
function useFocusReturn(open: boolean): void {
  const opener = useRef<Element | null>(null);
  useLayoutEffect(() => {
    if (open) opener.current = document.activeElement;
  }, [open]);
  // Not in the effect above: while React draws, it takes back what moves the focus.
  useEffect(() => {
    if (!open) return;
    return () => {
      if (opener.current instanceof HTMLElement) opener.current.focus({ preventScroll: true });
    };
  }, [open]);
}
