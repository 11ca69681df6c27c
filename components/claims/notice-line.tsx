'use client';

import { X } from 'lucide-react';
import { Button } from '@/components/ui/button';
import { Key } from '../keys/key';
import { useDesk, useReview } from './review-context';

/**
 * What has just happened, with the way to take it back. It stays until something else happens: at
 * the foot of the page, or where the sheet of a claim is there, right under the head.
 */
export function NoticeLine() {
  const { actions, store } = useDesk();
  const notice = useReview((state) => state.notice);
  if (!notice) return null;
  return (
    <div className="z-30 flex max-w-[calc(100vw-2rem)] items-center gap-2 rounded-md border border-line bg-card py-1 pr-1 pl-4 shadow-float max-desk:absolute max-desk:top-full max-desk:right-4 max-desk:mt-2 desk:fixed desk:bottom-4 desk:left-1/2 desk:-translate-x-1/2 print:hidden">
      <span className="min-w-0">{notice.text}</span>
      {notice.offers && (
        <Button
          // Another button, so that a second press of the one that undid does not redo.
          key={notice.offers}
          look="quiet"
          size="small"
          onClick={actions[notice.offers]}
        >
          {notice.offers === 'undo' ? 'Undo' : 'Redo'}
          <Key of={notice.offers} />
        </Button>
      )}
      <Button
        look="quiet"
        size="small"
        aria-label="Close this line"
        className="text-muted!"
        onClick={() => store.set({ notice: null })}
      >
        <X aria-hidden className="size-4" />
      </Button>
    </div>
  );
}
