import { MessageSquare } from 'lucide-react';
import { openCommentWords } from '@/lib/comments/open-comments';

/** How many comments nobody has resolved, as a figure or in words; nothing where there are none. */
export function OpenComments({ count, words = false }: { count: number; words?: boolean }) {
  if (count === 0) return null;
  return (
    <span className="inline-flex items-center gap-1 text-muted tabular-nums">
      <MessageSquare aria-hidden className="size-3.5" />
      {words ? (
        openCommentWords(count)
      ) : (
        <>
          <span aria-hidden="true">{count}</span>
          <span className="sr-only">{openCommentWords(count)}</span>
        </>
      )}
    </span>
  );
}
