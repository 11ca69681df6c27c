import type { Actor } from '@/lib/desks/actor';

/** What somebody has said is theirs to change and to take back: no editor puts words in a mouth. */
export function canChangeComment(
  actor: Pick<Actor, 'userId'>,
  comment: { authorId: string },
): boolean {
  return comment.authorId === actor.userId;
}
