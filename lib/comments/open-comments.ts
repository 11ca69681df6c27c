import { countWords } from '@/lib/words/figure-words';
import type { CommentView } from './schema';

/** The comments that nobody has settled yet. */
export function openComments<C extends Pick<CommentView, 'resolved'>>(claim: {
  comments: readonly C[];
}): C[] {
  return claim.comments.filter(({ resolved }) => resolved === null);
}

/** How many of them, in words. */
export const openCommentWords = (count: number) => countWords(count, 'open comment');
