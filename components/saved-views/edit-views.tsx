'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialogs/dialog';
import { Notice } from '@/components/ui/notice';
import type { SavedView } from '@/lib/saved-views/schema';
import { EditView } from './edit-view';
import type { SavedViewsProps } from './saved-views';
import { sendNewView, whyNotSaved } from './send-view';

type EditViewsProps = SavedViewsProps & { onClose: () => void };

/** Every saved view that somebody may change. What was removed can be brought back as long as it is open. */
export function EditViews({ desk, query, person, views, onClose }: EditViewsProps) {
  const router = useRouter();
  const [removed, setRemoved] = useState<SavedView | null>(null);
  const [error, setError] = useState<string | null>(null);
  const [backId, setBackId] = useState<string | null>(null);
  const undo = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const backAt = views.findIndex(({ id }) => id === backId);

  // The button that had the focus is gone, once a view was removed and once it is back.
  useEffect(() => {
    if (removed) undo.current?.focus();
  }, [removed]);
  useEffect(() => {
    if (backAt >= 0) list.current?.children[backAt]?.querySelector('input')?.focus();
  }, [backAt]);

  async function bringBack(view: SavedView) {
    setError(null);
    try {
      await sendNewView(desk, view);
      setRemoved(null);
      setBackId(view.id);
      router.refresh();
    } catch (problem) {
      setError(whyNotSaved(problem));
    }
  }

  return (
    <Dialog open onOpenChange={(open) => open || onClose()} title="Edit views">
      <div role="status">
        {removed && (
          <div className="flex flex-wrap items-center gap-x-3 gap-y-1 rounded-md bg-accent-tint py-1 pr-1 pl-3">
            <span className="mr-auto min-w-0 [overflow-wrap:anywhere]">
              “<bdi>{removed.name}</bdi>” was removed.
            </span>
            <Button ref={undo} size="small" onClick={() => void bringBack(removed)}>
              Undo
            </Button>
          </div>
        )}
      </div>
      {error && <Notice tone="error">{error}</Notice>}
      <ul ref={list}>
        {views
          .filter(({ id }) => id !== removed?.id)
          .map((view) => (
            <EditView key={view.id} {...{ desk, query, person, view }} onRemoved={setRemoved} />
          ))}
      </ul>
    </Dialog>
  );
}
