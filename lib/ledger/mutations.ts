import type { Statements } from '@/lib/server/db';
import { Prisma } from '@/prisma/generated/client';
import type { LedgerEvent } from '@/prisma/generated/enums';

/** What an entry of the ledger tells: of what, and how it was before and after. */
export type Entry = {
  event: LedgerEvent;
  articleId?: string | null;
  claimId?: string | null;
  before?: Prisma.InputJsonObject;
  after?: Prisma.InputJsonObject;
};

/** Who has made a change, on which desk, by which token where a program did, and by which request. */
type Recorder = { userId: string; deskId?: string | null; tokenId?: string; requestId?: string };

/** The statement that writes one change into the ledger. */
export function entryOf(
  { userId, deskId = null, tokenId, requestId }: Recorder,
  { event, articleId = null, claimId = null, before, after }: Entry,
): Prisma.Sql {
  return Prisma.sql`
    INSERT INTO "LedgerEntry"
      ("deskId", "event", "actorId", "tokenId", "requestId", "articleId", "claimId",
       "before", "after")
    VALUES (
      ${deskId}::uuid, ${event}::"LedgerEvent", ${userId}::uuid, ${tokenId ?? null}::uuid,
      ${requestId ?? null}::uuid, ${articleId}::uuid, ${claimId}::uuid, ${jsonOf(before)}::jsonb, ${jsonOf(after)}::jsonb
    )`;
}

const jsonOf = (value: Prisma.InputJsonObject | undefined) =>
  value === undefined ? null : JSON.stringify(value);

/**
 * Writes one change into the ledger, inside the transaction that makes it.
 * Only mutations call this, after they have decided that the actor may.
 */
export async function record(tx: Statements, actor: Recorder, entry: Entry): Promise<void> {
  await tx.$executeRaw(entryOf(actor, entry));
}
