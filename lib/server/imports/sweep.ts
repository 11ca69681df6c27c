import { keptDays, openDays } from '@/lib/imports/limits';
import { askForTurn } from '../jobs/queues';
import { pool } from '../pool';

// Plain statements past the Prisma client, which an idle worker has no other use for.

/**
 * Finds what nobody works: running imports with items that are nobody's, because a worker died or a
 * process ended before it could say that there is work. Also forgets the files of what was
 * cancelled, of imports that nobody started, and of what was refused a week ago. Any number of
 * processes may do this at once.
 */
export async function sweep(): Promise<void> {
  const { rows: left } = await pool().query<{ id: string }>(`
    SELECT "id" FROM "Import" WHERE "state" = 'RUNNING' AND EXISTS (
      SELECT FROM "ImportItem" WHERE "importId" = "Import"."id" AND "ImportItem"."state" = 'WAITING'
      AND ("takenUntil" IS NULL OR "takenUntil" < now()))
    ORDER BY "createdAt" LIMIT 1000`);
  for (const { id } of left) await askForTurn(id);
  await pool().query(
    `UPDATE "Import" SET "state" = 'CANCELLED', "finishedAt" = now()
    WHERE "state" = 'OPEN' AND "createdAt" < now() - make_interval(days => $1)`,
    [openDays],
  );
  await pool().query(
    `UPDATE "ImportItem" SET "content" = NULL FROM "Import"
    WHERE "Import"."id" = "importId" AND "content" IS NOT NULL
    AND "Import"."state" IN ('DONE', 'CANCELLED')
    AND ("Import"."state" = 'CANCELLED' OR "Import"."finishedAt" < now() - make_interval(days => $1))`,
    [keptDays],
  );
}
