import type { Named } from './mentioned';
import type { CommentView } from './schema';

/** What a person writes, and whom they mention in it. */
export type CommentContent = { text: string; mentions: readonly Named[] };

/** One thing a person does to a comment on a claim, as the review desk holds it until it is saved. */
export type CommentChange =
  | { kind: 'add-comment'; commentId: string; content: CommentContent }
  | { kind: 'change-comment'; commentId: string; content: CommentContent }
  | { kind: 'delete-comment'; commentId: string }
  /** With the comment as it was, to be shown until it is there again. */
  | { kind: 'restore-comment'; commentId: string; comment: CommentView }
  | { kind: 'resolve-comment'; commentId: string }
  | { kind: 'reopen-comment'; commentId: string };

export const isCommentChange = (change: { kind: string }): change is CommentChange =>
  change.kind.endsWith('-comment');

type Hand = { id: string; name: string; at: string };

const unsaved = 1;

/**
 * The comments as they will stand once `change` is saved. One that somebody
 * has deleted shows its change all the same, so that whoever wrote it still
 * sees what they wrote.
 */
export function applyCommentChange(
  comments: readonly CommentView[],
  change: CommentChange,
  { at, ...person }: Hand,
): CommentView[] {
  const { commentId: id } = change;
  const replaced = (values: Partial<CommentView>) =>
    comments.map((comment) => (comment.id === id ? { ...comment, ...values } : comment));
  switch (change.kind) {
    case 'add-comment':
    case 'change-comment': {
      const content = { text: change.content.text, mentions: [...change.content.mentions] };
      if (comments.some((comment) => comment.id === id))
        return replaced({ ...content, updatedAt: at });
      const added = { id, author: person, ...content, createdAt: at, updatedAt: at };
      return [...comments, { ...added, resolved: null, version: unsaved }];
    }
    case 'delete-comment':
      return comments.filter((comment) => comment.id !== id);
    case 'restore-comment': {
      const others = comments.filter((comment) => comment.id !== id);
      const later = others.findIndex(({ createdAt }) => createdAt > change.comment.createdAt);
      return others.toSpliced(later < 0 ? others.length : later, 0, change.comment);
    }
    case 'resolve-comment':
      return replaced({ resolved: { by: person, at } });
    case 'reopen-comment':
      return replaced({ resolved: null });
  }
}

/** The change that takes `change` back; null where there is nothing to take back. */
export function inverseCommentChange(
  before: readonly CommentView[],
  change: CommentChange,
): CommentChange | null {
  const { commentId } = change;
  switch (change.kind) {
    case 'add-comment':
      return { kind: 'delete-comment', commentId };
    case 'change-comment': {
      const comment = before.find(({ id }) => id === commentId);
      if (!comment) return null;
      const { text, mentions } = comment;
      return { kind: 'change-comment', commentId, content: { text, mentions } };
    }
    case 'delete-comment': {
      const comment = before.find(({ id }) => id === commentId);
      return comment ? { kind: 'restore-comment', commentId, comment } : null;
    }
    case 'restore-comment':
      return { kind: 'delete-comment', commentId };
    case 'resolve-comment':
      return { kind: 'reopen-comment', commentId };
    case 'reopen-comment':
      return { kind: 'resolve-comment', commentId };
  }
}

/** What a change did, for the line that offers to undo it: “Commented on claim 7”. */
export function describeCommentChange(change: CommentChange, claim: string): string {
  switch (change.kind) {
    case 'add-comment':
      return `Commented on ${claim}`;
    case 'change-comment':
      return `Changed a comment on ${claim}`;
    case 'delete-comment':
      return `Deleted a comment on ${claim}`;
    case 'restore-comment':
      return `Brought back a comment on ${claim}`;
    case 'resolve-comment':
      return `Resolved a comment on ${claim}`;
    case 'reopen-comment':
      return `Reopened a comment on ${claim}`;
  }
}

/** Two unsent changes to one comment as one: `nothing` where they cancel out. */
export function mergeCommentChanges(
  first: CommentChange,
  second: CommentChange,
): CommentChange | 'nothing' | 'separate' {
  const pair = `${first.kind} ${second.kind}`;
  if (pair === 'resolve-comment reopen-comment' || pair === 'reopen-comment resolve-comment') {
    return 'nothing';
  }
  if (second.kind === 'change-comment') {
    if (first.kind === 'add-comment') return { ...first, content: second.content };
    return first.kind === 'change-comment' ? second : 'separate';
  }
  if (pair === 'delete-comment restore-comment') return 'nothing';
  if (second.kind !== 'delete-comment') return 'separate';
  if (first.kind === 'add-comment' || first.kind === 'restore-comment') return 'nothing';
  return first.kind === 'change-comment' ? second : 'separate';
}
