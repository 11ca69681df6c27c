import { notFound } from '@/lib/api/problem';
import { articlesOf } from '@/lib/articles/articles-of';
import type { ArticleView } from '@/lib/articles/schema';
import type { Actor } from '@/lib/desks/actor';
import { db } from '@/lib/server/db';

const person = { select: { id: true, name: true } } as const;

/**
 * That an article of the actor's desk was published, if it was, and what has been corrected since.
 * Throws `not-found`.
 */
export async function getPublication(
  actor: Actor,
  articleId: string,
): Promise<Pick<ArticleView, 'publication' | 'corrections'>> {
  const row = await db().article.findFirst({
    where: { id: articleId, ...articlesOf(actor) },
    select: {
      publication: { select: { publishedBy: person, publishedAt: true } },
      corrections: {
        select: {
          id: true,
          reason: true,
          openedBy: person,
          openedAt: true,
          note: true,
          closedBy: person,
          closedAt: true,
        },
        orderBy: [{ openedAt: 'asc' }, { id: 'asc' }],
      },
    },
  });
  if (!row) throw notFound('article');
  const { publication, corrections } = row;
  return {
    publication: publication && {
      by: publication.publishedBy,
      at: publication.publishedAt.toISOString(),
    },
    corrections: corrections.map(({ openedBy, openedAt, closedBy, closedAt, ...correction }) => ({
      ...correction,
      opened: { by: openedBy, at: openedAt.toISOString() },
      closed: closedBy && closedAt && { by: closedBy, at: closedAt.toISOString() },
    })),
  };
}
