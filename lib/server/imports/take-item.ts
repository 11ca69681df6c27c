import { Prisma } from '@/prisma/generated/client';
import { db } from '../db';
import type { TakenItem } from './open-item';

/** How long an item is somebody's before they are taken for dead, in seconds. */
const leaseSeconds = 120;

/**
 * Takes the next item of a running import that is nobody's, for two minutes; null where there is
 * none. Nobody else is given it meanwhile, on whatever machine. What nobody has begun comes first.
 *
 * @param again whether it may be one that broke off before, and may end this process once more with
 *   all that is worked in it
 */
export async function takeItem(
  importId: string,
  { again }: { again: boolean },
): Promise<TakenItem | null> {
  const fresh = await take(importId, Prisma.sql`"item"."attempts" = 0`);
  return fresh ?? (again ? take(importId, Prisma.sql`"item"."attempts" > 0`) : null);
}

async function take(importId: string, which: Prisma.Sql): Promise<TakenItem | null> {
  const [item] = await db().$queryRaw<TakenItem[]>`
    UPDATE "ImportItem" SET "attempts" = "attempts" + 1,
      "takenUntil" = now() + make_interval(secs => ${leaseSeconds})
    WHERE "id" = (
      SELECT "item"."id" FROM "ImportItem" "item"
      JOIN "Import" ON "Import"."id" = "item"."importId" AND "Import"."state" = 'RUNNING'
      WHERE "item"."importId" = ${importId}::uuid AND "item"."state" = 'WAITING'
      AND ${which} AND ("item"."takenUntil" IS NULL OR "item"."takenUntil" < now())
      ORDER BY "item"."id" LIMIT 1 FOR UPDATE OF "item" SKIP LOCKED
    )
    RETURNING "id", "name", "isRead", "articleId", "openedFromId", "attempts"`;
  return item ?? null;
}

/**
 * Gives an item back that could not be worked, so that it need not wait until its time is over. Only
 * what has broken off by itself counts as an attempt.
 */
export async function giveBack({ id }: TakenItem, { broken }: { broken: boolean }): Promise<void> {
  await db().importItem.updateMany({
    where: { id, state: 'WAITING' },
    data: { takenUntil: null, ...(!broken && { attempts: { decrement: 1 } }) },
  });
}
