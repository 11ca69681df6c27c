import { articlesOf } from '@/lib/articles/articles-of';
import type { Actor } from '@/lib/desks/actor';
import { db } from '@/lib/server/db';
import type { Prisma } from '@/prisma/generated/client';
import type { CommentView, MentionView } from './schema';

const person = { select: { id: true, name: true } } as const;

/** What a comment's view is made of. */
export const commentSelect = {
  id: true,
  author: person,
  text: true,
  mentions: { select: { user: person }, orderBy: { user: { name: 'asc' } } },
  createdAt: true,
  updatedAt: true,
  resolvedBy: person,
  resolvedAt: true,
  version: true,
} as const satisfies Prisma.CommentSelect;

/** A row of the comment table as the API shows it. */
export function toCommentView({
  resolvedBy,
  resolvedAt,
  ...comment
}: Prisma.CommentGetPayload<{ select: typeof commentSelect }>): CommentView {
  return {
    ...comment,
    mentions: comment.mentions.map(({ user }) => user),
    createdAt: comment.createdAt.toISOString(),
    updatedAt: comment.updatedAt.toISOString(),
    resolved: resolvedBy && resolvedAt && { by: resolvedBy, at: resolvedAt.toISOString() },
  };
}

const openMentions = (actor: Actor) =>
  ({
    deskId: actor.deskId,
    userId: actor.userId,
    comment: {
      deletedAt: null,
      resolvedAt: null,
      claim: { droppedAt: null },
      article: articlesOf(actor),
    },
  }) as const satisfies Prisma.MentionWhereInput;

/** How many open comments mention the actor: a figure for the board. */
export function countMentions(actor: Actor): Promise<number> {
  return db().mention.count({ where: openMentions(actor) });
}

/** The open comments on claims of the actor's desk that mention the actor, newest first, a hundred at most. */
export async function listMentions(actor: Actor): Promise<MentionView[]> {
  const rows = await db().mention.findMany({
    where: openMentions(actor),
    select: {
      comment: {
        select: {
          ...commentSelect,
          claim: { select: { id: true, wording: true } },
          article: { select: { id: true, title: true } },
        },
      },
    },
    orderBy: [{ comment: { createdAt: 'desc' } }, { commentId: 'desc' }],
    take: 100,
  });
  return rows.map(({ comment: { claim, article, ...comment } }) => ({
    comment: toCommentView(comment),
    claim,
    article,
  }));
}
