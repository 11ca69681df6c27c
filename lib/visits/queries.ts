import { getArticleSummary } from '@/lib/articles/queries';
import type { Actor } from '@/lib/desks/actor';
import { listOthersChanges } from '@/lib/ledger/queries';
import { db } from '@/lib/server/db';
import type { VisitView } from './schema';

/** As many changes as are told; whoever was away for longer reads the history. */
const mostTold = 200;

/**
 * When the actor last looked at an article of their desk, and what others have
 * changed since, as far as the actor may read it. Throws `not-found`.
 */
export async function getVisit(actor: Actor, articleId: string): Promise<VisitView> {
  const [visit] = await Promise.all([
    db().visit.findUnique({
      where: { userId_articleId: { userId: actor.userId, articleId } },
      select: { entryId: true, at: true },
    }),
    getArticleSummary(actor, articleId),
  ]);
  if (!visit) return { at: null, changes: [] };
  const range = { since: visit.entryId, limit: mostTold };
  const changes = await listOthersChanges(actor, articleId, range);
  return { at: visit.at.toISOString(), changes };
}
