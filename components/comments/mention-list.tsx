import Link from 'next/link';
import { Isolated } from '@/components/ui/isolated';
import { EmptyState } from '@/components/ui/page/empty-state';
import { Time } from '@/components/ui/time/time';
import { mostMentions } from '@/lib/comments/most-mentions';
import type { MentionView } from '@/lib/comments/schema';
import { CommentText } from './comment-text';

/** The open comments that mention somebody, each with the claim it is about. */
export function MentionList({
  desk,
  mentions,
}: {
  desk: string;
  mentions: readonly MentionView[];
}) {
  if (mentions.length === 0) {
    return (
      <EmptyState title="No open comment mentions you.">
        <p>
          When somebody writes @ and your name in a comment, it is listed here until it is resolved.
        </p>
      </EmptyState>
    );
  }
  return (
    <>
      {mentions.length === mostMentions && (
        <p className="mt-2 text-muted">
          The newest {mostMentions}. One that is resolved makes room for another.
        </p>
      )}
      <ol className="mt-4">
        {mentions.map(({ comment, claim, article }) => (
          <li key={comment.id} className="flex flex-col gap-1 border-t border-line py-4">
            <p className="flex flex-wrap items-baseline gap-x-2">
              <Isolated className="font-semibold">{comment.author.name}</Isolated>
              <span className="text-muted">
                <Time at={comment.createdAt} />
              </span>
            </p>
            <CommentText text={comment.text} mentions={comment.mentions} />
            <p className="text-muted [overflow-wrap:anywhere]">
              <Link
                href={`/desks/${desk}/articles/${article.id}?claim=${claim.id}`}
                className="text-accent underline underline-offset-2"
              >
                <Isolated>{claim.wording}</Isolated>
              </Link>{' '}
              in <Isolated>{article.title}</Isolated>
            </p>
          </li>
        ))}
      </ol>
    </>
  );
}
