'use client';

import { useRouter } from 'next/navigation';
import { callApi } from '@/components/call-api';
import { useDesk, useReview } from '@/components/claims/review-context';
import { ConfirmDialog } from '@/components/ui/dialogs/confirm-dialog';
import type { deleteArticle } from '@/lib/articles/contract';

/** Deletes the article after a question, and leads to where it can be restored. */
export function DeleteArticle({ onClose }: { onClose: () => void }) {
  const { article, actor } = useDesk();
  const { version } = useReview(({ workflow }) => workflow);
  const router = useRouter();

  async function remove() {
    const path = `/desks/${actor.deskSlug}/articles/${article.id}?version=${version}`;
    await callApi<typeof deleteArticle>({ method: 'DELETE', path });
    router.push(`/desks/${actor.deskSlug}/deleted-articles`);
  }

  return (
    <ConfirmDialog
      title="Delete the article?"
      description="Nobody of the desk meets it any more, in no list, count, search or report. An editor can restore it with all its claims."
      yes="Delete the article"
      unreachable="The server cannot be reached. The article may still be there: try again."
      onConfirm={remove}
      onClose={onClose}
    />
  );
}
