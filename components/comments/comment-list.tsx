'use client';

import { MessageSquarePlus } from 'lucide-react';
import { useDesk, useReview } from '@/components/claims/review-context';
import { Key } from '@/components/keys/key';
import { Button } from '@/components/ui/button';
import type { ClaimView } from '@/lib/claims/schema';
import { openComments } from '@/lib/comments/open-comments';
import { CommentForm } from './comment-form';
import { CommentItem } from './comment-item';

/** What the people of the desk say to each other about a claim; what is settled folds away. */
export function CommentList({ claim }: { claim: ClaimView }) {
  const { actions } = useDesk();
  const form = useReview((state) => state.form);
  const open = form?.kind === 'comment' ? form : null;
  const unresolved = openComments(claim);
  const resolved = claim.comments.filter((comment) => comment.resolved !== null);
  const item = (comment: ClaimView['comments'][number]) => (
    <li key={comment.id} className="border-t border-line py-2 first:border-t-0">
      {open?.commentId === comment.id ? (
        <CommentForm claim={claim} commentId={comment.id} />
      ) : (
        <CommentItem comment={comment} />
      )}
    </li>
  );
  return (
    <section aria-label="Comments" className="flex flex-col gap-2">
      <div className="flex items-center justify-between gap-2">
        <h3 className="font-semibold">
          Comments{unresolved.length > 0 && ` (${unresolved.length})`}
        </h3>
        {!open && (
          <Button
            look="quiet"
            size="small"
            className="-mr-3"
            onClick={() => actions.open({ kind: 'comment', commentId: null })}
          >
            <MessageSquarePlus aria-hidden className="size-4" />
            Comment
            <Key of="comment" />
          </Button>
        )}
      </div>
      {unresolved.length > 0 && <ol className="flex flex-col">{unresolved.map(item)}</ol>}
      {open?.commentId === null && <CommentForm key={claim.id} claim={claim} commentId={null} />}
      {resolved.length > 0 && (
        <details open={resolved.some(({ id }) => id === open?.commentId) || undefined}>
          <summary className="w-fit rounded-md text-muted pointer-coarse:py-2.5">
            {resolved.length} resolved
          </summary>
          <ol className="flex flex-col">{resolved.map(item)}</ol>
        </details>
      )}
    </section>
  );
}
