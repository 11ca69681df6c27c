import { getArticleSummary } from '@/lib/articles/queries';
import type { Actor } from '@/lib/desks/actor';
import { db } from '@/lib/server/db';
import { newestPresence } from './newest-presence';
import type { PresenceView } from './schema';

/**
 * Who else has an article of the actor's desk open at this moment. Of whoever
 * does not want to be seen there is no row to be read. Throws `not-found`.
 */
export async function listPresence(actor: Actor, articleId: string): Promise<PresenceView[]> {
  await getArticleSummary(actor, articleId);
  return (await listPlaces(actor, [articleId])).get(articleId) ?? [];
}

/** Who else has which of these articles open, as far as they are of the actor's desk. */
export async function listPresentOn(
  actor: Actor,
  articleIds: readonly string[],
): Promise<ReadonlyMap<string, { id: string; name: string }[]>> {
  const places = await listPlaces(actor, articleIds);
  return new Map([...places].map(([id, present]) => [id, present.map(({ person }) => person)]));
}

async function listPlaces(
  { deskId, userId }: Actor,
  articleIds: readonly string[],
): Promise<ReadonlyMap<string, PresenceView[]>> {
  const rows = await db().presence.findMany({
    where: {
      articleId: { in: [...articleIds] },
      deskId,
      userId: { not: userId },
      until: { gt: new Date() },
      // Somebody who has left the desk, or wants to be seen no more, may have left a row behind.
      user: { isSeen: true, memberships: { some: { deskId, deactivatedAt: null } } },
    },
    select: {
      articleId: true,
      user: { select: { id: true, name: true } },
      claimId: true,
      until: true,
    },
  });
  return new Map(
    articleIds.map((id) => [
      id,
      newestPresence(
        rows
          .filter(({ articleId }) => articleId === id)
          .map(({ user: person, claimId, until }) => ({ person, claimId, until })),
      ),
    ]),
  );
}

/** Whether a person wants to be seen by others where they work. */
export async function isSeen(user: { id: string }): Promise<boolean> {
  const row = await db().user.findUniqueOrThrow({
    where: { id: user.id },
    select: { isSeen: true },
  });
  return row.isSeen;
}
