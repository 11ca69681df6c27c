import type { CommentView } from './schema';

/** The comments that nobody has settled yet. */
export function openComments<C extends Pick<CommentView, 'resolved'>>(claim: {
  comments: readonly C[];
}): C[] {
  return claim.comments.filter(({ resolved }) => resolved === null);
}

/** How many of them, in words. */
export const openCommentWords = (count: number) =>
  count === 1 ? '1 open comment' : `${count} open comments`;
