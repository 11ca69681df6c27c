'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { callApi } from '@/components/call-api';
import { useDesk, useReview } from '@/components/claims/review-context';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { Notice } from '@/components/ui/notice';
import { Problem } from '@/lib/api/problem';
import type { deleteArticle } from '@/lib/articles/contract';

/** Deletes the article after a question, and leads to where it can be restored. */
export function DeleteArticle({ onClose }: { onClose: () => void }) {
  const { article, actor } = useDesk();
  const { version } = useReview(({ workflow }) => workflow);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<string | null>(null);
  const router = useRouter();

  async function remove() {
    setBusy(true);
    setError(null);
    try {
      const path = `/desks/${actor.deskSlug}/articles/${article.id}?version=${version}`;
      await callApi<typeof deleteArticle>({ method: 'DELETE', path });
      router.push(`/desks/${actor.deskSlug}/deleted-articles`);
    } catch (problem) {
      setBusy(false);
      setError(
        problem instanceof Problem
          ? problem.detail
          : 'The server cannot be reached. The article may still be there: try again.',
      );
    }
  }

  return (
    <Dialog
      open
      onOpenChange={(open) => open || onClose()}
      title="Delete the article?"
      description="Nobody of the desk meets it any more, in no list, count, search or report. An editor can restore it with all its claims."
      actions={
        <>
          <Button look="danger" busy={busy} onClick={remove}>
            Delete the article
          </Button>
          <Button onClick={onClose}>Keep it</Button>
        </>
      }
    >
      {error && <Notice tone="error">{error}</Notice>}
    </Dialog>
  );
}
