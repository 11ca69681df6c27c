import { articlesOf } from '@/lib/articles/articles-of';
import type { Actor } from '@/lib/desks/actor';
import { db } from '@/lib/server/db';
import { instantOf, type Members, personOf, viewOf, viewsOf } from '@/lib/server/json-view';
import { Prisma } from '@/prisma/generated/client';
import { mostMentions } from './most-mentions';
import type { CommentView, MentionView } from './schema';

const { sql } = Prisma;

/** What makes the view of a row of "Comment". */
export const commentMembers: Members<CommentView> = {
  id: sql`"Comment"."id"`,
  author: personOf(sql`"Comment"."authorId"`),
  text: sql`"Comment"."text"`,
  mentions: viewsOf<CommentView['mentions'][number]>(
    { id: sql`"User"."id"`, name: sql`"User"."name"` },
    {
      from: sql`"Mention" JOIN "User" ON "User"."id" = "Mention"."userId"
        WHERE "Mention"."commentId" = "Comment"."id"`,
      orderBy: sql`"User"."name", "User"."id"`,
    },
  ),
  createdAt: instantOf(sql`"Comment"."createdAt"`),
  updatedAt: instantOf(sql`"Comment"."updatedAt"`),
  resolved: sql`CASE WHEN "Comment"."resolvedAt" IS NOT NULL
    THEN ${viewOf<NonNullable<CommentView['resolved']>>({
      by: personOf(sql`"Comment"."resolvedById"`),
      at: instantOf(sql`"Comment"."resolvedAt"`),
    })} END`,
  version: sql`"Comment"."version"`,
};

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
  const mentions = await db().mention.findMany({
    where: openMentions(actor),
    select: { commentId: true },
    orderBy: [{ comment: { createdAt: 'desc' } }, { commentId: 'desc' }],
    take: mostMentions,
  });
  const rows = await db().$queryRaw<{ mention: MentionView }[]>`
    SELECT ${viewOf<MentionView>({
      comment: viewOf(commentMembers),
      claim: viewOf<MentionView['claim']>({
        id: sql`"Claim"."id"`,
        wording: sql`"Claim"."wording"`,
      }),
      article: viewOf<MentionView['article']>({
        id: sql`"Article"."id"`,
        title: sql`"Article"."title"`,
      }),
    })} AS "mention"
    FROM "Comment" JOIN "Claim" ON "Claim"."id" = "Comment"."claimId"
      JOIN "Article" ON "Article"."id" = "Comment"."articleId"
    WHERE "Comment"."id" = ANY(${mentions.map(({ commentId }) => commentId)}::uuid[])
    ORDER BY "Comment"."createdAt" DESC, "Comment"."id" DESC`;
  return rows.map(({ mention }) => mention);
}
