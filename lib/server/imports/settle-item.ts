import { finish } from '@/lib/imports/mutations';
import type { ImportItemState } from '@/prisma/generated/enums';
import { type Transaction, transaction } from '../db';
import type { TakenItem } from './open-item';
import type { Work } from './work-item';

/** What became of an item. */
type Outcome = {
  state: Exclude<ImportItemState, 'WAITING'>;
  reason?: string | null;
  /** The article that was there already. */
  articleId?: string;
  /** How many items it was opened into that wait, and that were refused at once. */
  waiting?: number;
  refused?: number;
};

/** The import was cancelled meanwhile, or somebody else was sooner: nothing is to be stored. */
class Overtaken extends Error {}

/**
 * Notes what became of an item and moves the counters of its import, at the end of the transaction
 * that brings about what it notes: the import's row is what all that are worked at once wait for.
 * The last item ends the import. Throws, so that the transaction is undone, where somebody else has
 * worked the item already or the import runs no more.
 */
export async function settleItem(
  tx: Transaction,
  { importId, actor }: Work,
  { id }: TakenItem,
  { state, reason = null, articleId, waiting = 0, refused = 0 }: Outcome,
): Promise<void> {
  const { count } = await tx.importItem.updateMany({
    where: { id, state: 'WAITING' },
    data: {
      state,
      reason,
      takenUntil: null,
      // What is refused is kept for a while, for another try.
      ...(state !== 'REFUSED' && { content: null }),
      ...(articleId !== undefined && { articleId }),
    },
  });
  const [moved] =
    count === 0
      ? []
      : await tx.$queryRaw<{ waitingCount: number }[]>`
          UPDATE "Import" SET "waitingCount" = "waitingCount" - 1 + ${waiting}::int,
            "addedCount" = "addedCount" + ${Number(state === 'ADDED')}::int,
            "skippedCount" = "skippedCount" + ${Number(state === 'SKIPPED')}::int,
            "refusedCount" = "refusedCount" + ${Number(state === 'REFUSED') + refused}::int
          WHERE "id" = ${importId}::uuid AND "state" = 'RUNNING'
          RETURNING "waitingCount"`;
  if (!moved) throw new Overtaken();
  if (moved.waitingCount === 0) await finish(tx, actor, importId, 'DONE');
}

/** Refuses an item with a reason, in a transaction of its own. */
export async function refuseItem(work: Work, item: TakenItem, reason: string): Promise<void> {
  await transaction((tx) => settleItem(tx, work, item, { state: 'REFUSED', reason }));
}

/** Whether what was to be stored came too late, so that there is nothing to do about it. */
export const isOvertaken = (error: unknown): boolean => error instanceof Overtaken;
