import type { z } from 'zod';
import { getArticleSummary } from '@/lib/articles/queries';
import type { Actor } from '@/lib/desks/actor';
import { db } from '@/lib/server/db';
import type { recordVisitInput } from './schema';

// What somebody has looked at is their own business: it is in no ledger.

/**
 * Records how far the actor has seen an article's ledger. What they have seen
 * once stays seen, in whatever order several pages of theirs say so. Throws
 * `not-found`.
 */
export async function recordVisit(
  actor: Actor,
  articleId: string,
  { entry }: z.output<typeof recordVisitInput>,
): Promise<void> {
  await getArticleSummary(actor, articleId);
  const { deskId, userId } = actor;
  await db().$executeRaw`
    INSERT INTO "Visit" ("userId", "articleId", "deskId", "entryId")
    VALUES (${userId}::uuid, ${articleId}::uuid, ${deskId}::uuid, ${BigInt(entry)})
    ON CONFLICT ("userId", "articleId") DO UPDATE
    SET "entryId" = EXCLUDED."entryId", "at" = now()
    WHERE "Visit"."entryId" <= EXCLUDED."entryId"`;
}
