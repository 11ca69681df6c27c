import type { Actor } from '@/lib/desks/actor';
import { db } from '@/lib/server/db';

/** How many publishers a board offers to choose from. */
const mostPublishers = 200;

/** The publishers of the desk's articles by name. Goes from name to name in the index, past the articles. */
export async function listPublishers({ deskId }: Actor): Promise<string[]> {
  const rows = await db().$queryRaw<{ publisher: string }[]>`
    WITH RECURSIVE "names" ("publisher") AS (
      SELECT min("publisher") FROM "Article"
      WHERE "deskId" = ${deskId}::uuid AND "deletedAt" IS NULL
      UNION ALL
      SELECT (
        SELECT "publisher" FROM "Article"
        WHERE "deskId" = ${deskId}::uuid AND "deletedAt" IS NULL
        AND "publisher" > "names"."publisher"
        ORDER BY "publisher" LIMIT 1
      ) FROM "names" WHERE "names"."publisher" IS NOT NULL
    )
    SELECT "publisher" FROM "names" WHERE "publisher" IS NOT NULL LIMIT ${mostPublishers}`;
  return rows.map(({ publisher }) => publisher);
}
