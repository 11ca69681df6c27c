'use client';

import { useRouter } from 'next/navigation';
import { useState, useTransition } from 'react';
import { callApi } from '@/components/call-api';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import type { setDigestMark } from '@/lib/digest/contract';

type MarkAsReadProps = {
  desk: string;
  /** The newest entry that the page tells of, and how far its reader had read before. */
  position: string;
  mark: string | null;
  /** Whether there is anything to mark. */
  isNew: boolean;
};

/** Says that the digest was read, and takes that back. */
export function MarkAsRead({ desk, position, mark, isNew }: MarkAsReadProps) {
  const router = useRouter();
  const [isPending, startTransition] = useTransition();
  const [before, setBefore] = useState<{ mark: string | null } | null>(null);
  const [failed, setFailed] = useState(false);
  const set = (entry: string | null, undoable: { mark: string | null } | null) =>
    startTransition(async () => {
      try {
        const path = `/desks/${desk}/digest`;
        await callApi<typeof setDigestMark>({ method: 'PUT', path, body: { entry } });
        setBefore(undoable);
        setFailed(false);
        router.refresh();
      } catch {
        setFailed(true);
      }
    });
  return (
    <div className="mt-4 flex flex-col items-start gap-3 empty:hidden print:hidden">
      {failed && (
        <Notice tone="error">This could not be saved; the digest is as it was. Try again.</Notice>
      )}
      {before !== null && !isNew ? (
        <p role="status" className="flex flex-wrap items-center gap-x-3">
          Marked as read.
          <Button look="quiet" busy={isPending} onClick={() => set(before.mark, null)}>
            Undo
          </Button>
        </p>
      ) : (
        isNew && (
          <Button busy={isPending} onClick={() => set(position, { mark })}>
            Mark as read
          </Button>
        )
      )}
    </div>
  );
}
