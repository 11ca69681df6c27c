'use client';

import { X } from 'lucide-react';
import { type ReactNode, type RefObject, useEffect, useId, useLayoutEffect, useRef } from 'react';
import { mainId } from '../page/skip-link';

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

/**
 * A question or a short form over the page. Escape closes it, and the focus goes back. It is the
 * browser's own dialog, which keeps focus and readers in it: a library for that weighs as much as a
 * fifth of the review desk.
 */
export function Dialog({ open, ...props }: DialogProps) {
  return open ? <OpenDialog {...props} /> : null;
}

function OpenDialog({
  onOpenChange,
  title,
  description,
  children,
  actions,
  initialFocus,
}: Omit<DialogProps, 'open'>) {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useFocusReturn();
  useLayoutEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    initialFocus?.current?.focus();
    return () => shown?.close();
  }, [initialFocus]);
  return (
    <dialog
      ref={dialog}
      aria-labelledby={`${id}-title`}
      aria-describedby={description ? `${id}-description` : undefined}
      onCancel={(event) => {
        if (event.target !== event.currentTarget) return;
        event.preventDefault();
        onOpenChange(false);
      }}
      // What is over the page is closed from beside it, and not by choosing words past its edge.
      onMouseDown={(event) => {
        if (event.target !== event.currentTarget) return;
        // The press would move the focus on.
        event.preventDefault();
        onOpenChange(false);
      }}
      className="fixed inset-x-4 top-[12dvh] mx-auto max-h-[76dvh] scroll-pb-20 max-sm:top-4 max-sm:max-h-[calc(100dvh-2rem)] w-auto max-w-lg overflow-y-auto overscroll-contain whitespace-normal rounded-md border border-line bg-card text-left font-normal text-ink text-sm shadow-float backdrop:bg-[rgb(0_0_0/0.35)]"
    >
      <div className="flex flex-col gap-4 p-6">
        <div className="flex items-start justify-between gap-4">
          <h2 id={`${id}-title`} className="text-lg leading-snug">
            {title}
          </h2>
          <button
            type="button"
            aria-label="Close"
            onClick={() => onOpenChange(false)}
            className="-mt-1 -mr-2 grid size-8 shrink-0 place-items-center rounded-md text-muted hover:text-ink pointer-coarse:-my-2 pointer-coarse:size-10"
          >
            <X aria-hidden className="size-4" />
          </button>
        </div>
        {description && (
          <div id={`${id}-description`} className="text-muted">
            {description}
          </div>
        )}
        {children}
        {actions && (
          // In sight however long the dialog is.
          <div className="sticky bottom-0 -mx-6 -mb-6 flex flex-wrap justify-end gap-2 bg-card px-6 pt-2 pb-6">
            {actions}
          </div>
        )}
      </div>
    </dialog>
  );
}

/**
 * Gives the focus back to where it was when the dialog opened. The browser would do so too, but
 * while React draws, which takes back what moves the focus then.
 */
function useFocusReturn(): void {
  const opener = useRef<Element | null>(null);
  useLayoutEffect(() => {
    opener.current = document.activeElement;
  }, []);
  useEffect(
    () => () => {
      const before = opener.current;
      // Where what opened it is gone with what was done in it, the page itself is next.
      const next = before?.isConnected ? before : document.getElementById(mainId);
      if (next instanceof HTMLElement) next.focus({ preventScroll: true });
    },
    [],
  );
}
