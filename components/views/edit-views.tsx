'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { Notice } from '@/components/ui/notice';
import type { SavedView } from '@/lib/views/schema';
import { EditView } from './edit-view';
import type { SavedViewsProps } from './saved-views';
import { sendNewView, whyNotSaved } from './send-view';

type EditViewsProps = SavedViewsProps & { onClose: () => void };

/** Every saved view that somebody may change. What was deleted can be brought back as long as it is open. */
export function EditViews({ desk, query, person, views, onClose }: EditViewsProps) {
  const router = useRouter();
  const [deleted, setDeleted] = useState<SavedView | null>(null);
  const [error, setError] = useState<string | null>(null);
  const undo = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    // The button that had the focus is gone.
    if (deleted) undo.current?.focus();
  }, [deleted]);

  async function bringBack(view: SavedView) {
    setError(null);
    try {
      await sendNewView(desk, view);
      setDeleted(null);
      router.refresh();
    } catch (problem) {
      setError(whyNotSaved(problem));
    }
  }

  return (
    <Dialog open onOpenChange={(open) => open || onClose()} title="Edit views">
      <div role="status">
        {deleted && (
          <div className="flex flex-wrap items-center gap-x-3 gap-y-1 rounded-md bg-accent-tint py-1 pr-1 pl-3">
            <span className="mr-auto min-w-0 [overflow-wrap:anywhere]">
              “<bdi>{deleted.name}</bdi>” was deleted.
            </span>
            <Button ref={undo} size="small" onClick={() => void bringBack(deleted)}>
              Undo
            </Button>
          </div>
        )}
      </div>
      {error && <Notice tone="error">{error}</Notice>}
      <ul>
        {views
          .filter(({ id }) => id !== deleted?.id)
          .map((view) => (
            <EditView key={view.id} {...{ desk, query, person, view }} onDeleted={setDeleted} />
          ))}
      </ul>
    </Dialog>
  );
}
