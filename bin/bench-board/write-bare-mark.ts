import type { Actor } from '@/lib/desks/actor';
import { plainTransaction } from '@/lib/server/plain-transaction';
import type { VerdictValue } from '@/prisma/generated/enums';

export type BareClaim = { id: string; articleId: string };

/**
 * Writes just the rows that the first mark of a claim writes, in as few statements as there can be,
 * and reads and decides nothing: the least that marking can cost on a machine.
 */
export function writeBareMark(
  { userId, deskId }: Actor,
  { id, articleId }: BareClaim,
  value: VerdictValue,
): Promise<number> {
  const after = JSON.stringify({ value, rationale: '' });
  return plainTransaction(async (tx) => {
    await tx.$queryRaw`SELECT "id" FROM "Claim" WHERE "id" = ${id}::uuid FOR UPDATE`;
    return tx.$executeRaw`
      WITH "counted" AS (
        UPDATE "Article" SET "pendingCount" = "pendingCount" - 1,
          "unverifiedCount" = "unverifiedCount" + 1, "updatedAt" = now()
        WHERE "id" = ${articleId}::uuid
      ), "settled" AS (
        UPDATE "Claim" SET "status" = ${value}::text::"ClaimStatus" WHERE "id" = ${id}::uuid
      ), "given" AS (
        INSERT INTO "Verdict" (
          "id", "deskId", "claimId", "reviewerId", "value", "ranges", "firstValue", "independent"
        ) VALUES (
          gen_random_uuid(), ${deskId}::uuid, ${id}::uuid, ${userId}::uuid, ${value}::"VerdictValue",
          '[{"start": 0, "end": 9}]', ${value}::"VerdictValue", true
        )
      ), "contributed" AS (
        INSERT INTO "Contribution" AS "own" ("userId", "articleId", "deskId", "markedCount")
        VALUES (${userId}::uuid, ${articleId}::uuid, ${deskId}::uuid, 1)
        ON CONFLICT ("userId", "articleId") DO UPDATE SET "markedCount" = "own"."markedCount" + 1
      )
      INSERT INTO "LedgerEntry" ("deskId", "event", "actorId", "articleId", "claimId", "after")
      VALUES (
        ${deskId}::uuid, 'VERDICT_GIVEN', ${userId}::uuid, ${articleId}::uuid, ${id}::uuid,
        ${after}::jsonb
      )`;
  });
}
