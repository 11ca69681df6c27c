'use client';

import { useDesk } from '@/components/claims/review-context';
import { Button } from '@/components/ui/button';
import { Time } from '@/components/ui/time/time';
import { canChangeComment } from '@/lib/comments/access';
import type { CommentView } from '@/lib/comments/schema';
import { CommentText } from './comment-text';

/** One comment: who said what when, and whether it is settled. */
export function CommentItem({ comment }: { comment: CommentView }) {
  const { actor } = useDesk();
  const { author, text, mentions, createdAt, updatedAt, resolved } = comment;
  return (
    <article aria-label={`Comment by ${author.name}`} className="flex flex-col gap-0.5">
      <p className="flex flex-wrap items-baseline gap-x-2">
        <bdi className="font-semibold">{author.id === actor.userId ? 'You' : author.name}</bdi>
        <span className="text-xs text-muted">
          <Time at={createdAt} />
          {updatedAt !== createdAt && ', changed since'}
        </span>
      </p>
      <CommentText text={text} mentions={mentions} />
      {resolved && (
        <p className="text-xs text-muted">
          Resolved by {resolved.by.id === actor.userId ? 'you' : <bdi>{resolved.by.name}</bdi>},{' '}
          <Time at={resolved.at} />
        </p>
      )}
      <CommentButtons comment={comment} />
    </article>
  );
}

function CommentButtons({ comment: { id, author, text, resolved } }: { comment: CommentView }) {
  const { actions, actor } = useDesk();
  const name = text.slice(0, 60);
  const mine = canChangeComment(actor, { authorId: author.id });
  return (
    <p className="-mx-2 flex flex-wrap items-center">
      <Button
        look="quiet"
        size="tiny"
        aria-label={`${resolved ? 'Reopen' : 'Resolve'} comment: ${name}`}
        onClick={() =>
          actions.write({ kind: resolved ? 'reopen-comment' : 'resolve-comment', commentId: id })
        }
      >
        {resolved ? 'Reopen' : 'Resolve'}
      </Button>
      {mine && (
        <>
          <Button
            look="quiet"
            size="tiny"
            aria-label={`Edit comment: ${name}`}
            onClick={() => actions.open({ kind: 'comment', commentId: id })}
          >
            Edit
          </Button>
          <Button
            look="quiet"
            size="tiny"
            aria-label={`Delete comment: ${name}`}
            onClick={() => actions.write({ kind: 'delete-comment', commentId: id })}
          >
            Delete
          </Button>
        </>
      )}
    </p>
  );
}
