import type { Statements } from '@/lib/server/db';
import type { Prisma } from '@/prisma/generated/client';
import type { LedgerEvent } from '@/prisma/generated/enums';

type Change = {
  event: LedgerEvent;
  articleId?: string | null;
  claimId?: string | null;
  before?: Prisma.InputJsonObject;
  after?: Prisma.InputJsonObject;
};

/**
 * Writes one change into the ledger, inside the transaction that makes it.
 * Only mutations call this, after they have decided that the actor may.
 */
export async function record(
  tx: Statements,
  { userId, deskId = null }: { userId: string; deskId?: string | null },
  { event, articleId = null, claimId = null, before, after }: Change,
): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO "LedgerEntry" ("deskId", "event", "actorId", "articleId", "claimId", "before", "after")
    VALUES (
      ${deskId}::uuid, ${event}::"LedgerEvent", ${userId}::uuid, ${articleId}::uuid,
      ${claimId}::uuid, ${jsonOf(before)}::jsonb, ${jsonOf(after)}::jsonb
    )`;
}

const jsonOf = (value: Prisma.InputJsonObject | undefined) =>
  value === undefined ? null : JSON.stringify(value);
