import type { CommentChange } from './comment-change';

/** What a change would store, in one line, for a person who has to choose between two. */
export function contentOfCommentChange(change: CommentChange): string {
  switch (change.kind) {
    case 'add-comment':
    case 'change-comment':
      return change.content.text;
    case 'delete-comment':
      return 'No such comment';
    case 'restore-comment':
      return change.comment.text;
    case 'resolve-comment':
      return 'Resolved';
    case 'reopen-comment':
      return 'Open';
  }
}
