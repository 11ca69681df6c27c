import type { z } from 'zod';
import type { Actor } from '@/lib/desks/actor';
import { db } from '@/lib/server/db';
import type { setDigestMarkInput } from './schema';

// What somebody has read is their own business: it is in no ledger.

/**
 * Records how far the actor has read the digest of their desk; an older place
 * takes a newer one back. What is not written yet cannot have been read.
 */
export async function setDigestMark(
  { userId, deskId }: Actor,
  { entry }: z.output<typeof setDigestMarkInput>,
): Promise<void> {
  if (entry === null) {
    await db().digestMark.deleteMany({ where: { userId, deskId } });
    return;
  }
  await db().$executeRaw`
    INSERT INTO "DigestMark" ("userId", "deskId", "entryId")
    SELECT ${userId}::uuid, ${deskId}::uuid, least(${BigInt(entry)}, coalesce(max("id"), 0))
    FROM "LedgerEntry" WHERE "deskId" = ${deskId}::uuid
    ON CONFLICT ("userId", "deskId") DO UPDATE
    SET "entryId" = EXCLUDED."entryId", "at" = now()`;
}
