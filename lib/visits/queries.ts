import type { Actor } from '@/lib/desks/actor';
import { listArticleLedger } from '@/lib/ledger/queries';
import { db } from '@/lib/server/db';
import type { VisitView } from './schema';

/** As many changes as are looked through; whoever was away for longer reads the history. */
const lookedThrough = 200;

/**
 * When the actor last looked at an article of their desk, and what others have
 * changed since, as far as the actor may read it. Throws `not-found`.
 */
export async function getVisit(actor: Actor, articleId: string): Promise<VisitView> {
  const [{ entries }, visit] = await Promise.all([
    listArticleLedger(actor, articleId, { limit: lookedThrough }),
    db().visit.findUnique({
      where: { userId_articleId: { userId: actor.userId, articleId } },
      select: { entryId: true, at: true },
    }),
  ]);
  if (!visit) return { at: null, changes: [] };
  const changes = entries.filter(
    (entry) => BigInt(entry.id) > visit.entryId && entry.actor.id !== actor.userId,
  );
  return { at: visit.at.toISOString(), changes };
}
