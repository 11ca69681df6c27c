import type { Transaction } from '@/lib/server/db';
import type { Prisma } from '@/prisma/generated/client';
import type { LedgerEvent } from '@/prisma/generated/enums';

type Change = {
  event: LedgerEvent;
  articleId?: string;
  claimId?: string;
  before?: Prisma.InputJsonObject;
  after?: Prisma.InputJsonObject;
};

/**
 * Writes one change into the ledger, inside the transaction that makes it.
 * Only mutations call this, after they have decided that the actor may.
 */
export async function record(
  tx: Transaction,
  actor: { userId: string; deskId?: string; tokenId?: string },
  change: Change,
): Promise<void> {
  await tx.ledgerEntry.create({
    data: {
      ...change,
      actorId: actor.userId,
      ...(actor.deskId !== undefined && { deskId: actor.deskId }),
      ...(actor.tokenId !== undefined && { tokenId: actor.tokenId }),
    },
    select: { id: true },
  });
}
