'use client';

import { useEffect, useId, useRef } from 'react';
import { Button } from '@/components/ui/button';

/**
 * Stands in for the palette where its script could not be had. It is the browser's own dialog, so
 * that a page which comes without the palette comes without the scripts of a dialog too.
 */
export function PaletteUnavailable({ onClose }: { onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog
      ref={dialog}
      aria-labelledby={id}
      onClose={onClose}
      className="fixed inset-x-4 top-[12dvh] mx-auto max-h-[76dvh] max-w-lg flex-col items-start gap-4 overflow-y-auto rounded-md border border-line bg-card p-6 text-ink shadow-float backdrop:bg-[rgb(0_0_0/0.35)] open:flex"
    >
      <h2 id={id} className="text-lg leading-snug">
        Go to or do
      </h2>
      <p className="text-muted">
        The server cannot be reached, so this could not be loaded. The keys and buttons work as
        before; to try this again, reload the page once you are connected.
      </p>
      <Button onClick={() => dialog.current?.close()}>Close</Button>
    </dialog>
  );
}
