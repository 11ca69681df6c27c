import type { ClaimView } from '@/lib/claims/schema';
import type { Transaction } from '@/lib/server/db';

/** Stores the status of many claims, and what belongs to it, in one statement. */
export async function writeStatuses(
  tx: Transaction,
  claims: readonly Pick<
    ClaimView,
    'id' | 'status' | 'verdictsNeeded' | 'decidedAt' | 'recheckAt'
  >[],
): Promise<void> {
  const rows = claims.map(({ id, status, verdictsNeeded, decidedAt, recheckAt }) => ({
    id,
    status,
    verdictsNeeded,
    decidedAt,
    recheckAt,
  }));
  if (rows.length === 0) return;
  await tx.$executeRaw`
    UPDATE "Claim" AS "c" SET
      "status" = "to"."status", "verdictsNeeded" = "to"."verdictsNeeded",
      "decidedAt" = "to"."decidedAt", "recheckAt" = "to"."recheckAt"
    FROM jsonb_populate_recordset(NULL::"Claim", ${JSON.stringify(rows)}::jsonb) AS "to"
    WHERE "c"."id" = "to"."id"`;
}
