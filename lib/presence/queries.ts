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
  const rows = await db().presence.findMany({
    where: {
      articleId,
      deskId: actor.deskId,
      userId: { not: actor.userId },
      until: { gt: new Date() },
      // Somebody who has left the desk, or wants to be seen no more, may have left a row behind.
      user: { isSeen: true, memberships: { some: { deskId: actor.deskId, deactivatedAt: null } } },
    },
    select: { user: { select: { id: true, name: true } }, claimId: true, until: true },
  });
  return newestPresence(rows.map(({ user, ...row }) => ({ person: user, ...row })));
}

/** Whether a person wants to be seen by others where they work. */
export async function isSeen(user: { id: string }): Promise<boolean> {
  const row = await db().user.findUniqueOrThrow({
    where: { id: user.id },
    select: { isSeen: true },
  });
  return row.isSeen;
}
