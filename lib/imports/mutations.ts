import { createHash } from 'node:crypto';
import { v7 as uuid } from 'uuid';
import { notFound, Problem } from '@/lib/api/problem';
import type { Actor } from '@/lib/desks/actor';
import { record } from '@/lib/ledger/mutations';
import { createOnce, db, type Transaction, transaction } from '@/lib/server/db';
import { askForTurn } from '@/lib/server/jobs/queues';
import { figureWords } from '@/lib/words/figure-words';
import type { ImportState } from '@/prisma/generated/enums';
import { canRunImport } from './access';
import { isLeftover, itemName } from './item-name';
import { fileBytesMax, importBytesMax, itemsMax } from './limits';
import { getImport } from './queries';
import type { ImportView } from './schema';

/** A file as it was sent: under its path, if it has one. */
export type UploadedFile = { name: string; bytes: Uint8Array<ArrayBuffer> };

/** Begins an import. Asked again with the same id it answers as the first time. Throws `id-taken`. */
export function createImport(actor: Actor, { id }: { id: string }): Promise<ImportView> {
  return createOnce(async () => {
    const { deskId, userId, tokenId = null } = actor;
    const existing = await db().import.findUnique({
      where: { id },
      select: { deskId: true, addedById: true },
    });
    if (existing && (existing.deskId !== deskId || existing.addedById !== userId)) {
      throw new Problem('id-taken', 'This id belongs to another import. Nothing was stored.');
    }
    if (!existing) {
      await db().import.create({
        data: { id, deskId, addedById: userId, tokenId },
        select: { id: true },
      });
    }
    return getImport(actor, id);
  });
}

type LockedImport = {
  addedById: string;
  state: ImportState;
  size: bigint;
  items: number;
  waitingCount: number;
};

/** Locks an import that the actor may run. Throws `not-found` and `not-allowed`. */
async function lockImport(tx: Transaction, actor: Actor, importId: string): Promise<LockedImport> {
  const [row] = await tx.$queryRaw<LockedImport[]>`
    SELECT "addedById", "state", "size", "waitingCount", (
        SELECT count(*)::int FROM "ImportItem" WHERE "importId" = ${importId}::uuid
      ) AS "items"
    FROM "Import" WHERE "id" = ${importId}::uuid AND "deskId" = ${actor.deskId}::uuid FOR UPDATE`;
  if (!row) throw notFound('import');
  if (!canRunImport(actor, row)) {
    throw new Problem('not-allowed', 'Only whoever made this import, or an editor, runs it.');
  }
  return row;
}

/**
 * Adds files to an import that was not started. The same file under the same name is added once, so
 * that a repeat is harmless; one that is too large is refused by its name, and the rest go in. Throws
 * `not-found`, `not-allowed`, `conflict` where it was started, and `too-large` for all of them.
 */
export async function addFiles(
  actor: Actor,
  importId: string,
  files: readonly UploadedFile[],
): Promise<ImportView> {
  const wanted = files.filter(({ name }) => !isLeftover(name));
  await transaction(async (tx) => {
    const { state, size, items } = await lockImport(tx, actor, importId);
    if (state !== 'OPEN') {
      throw new Problem('conflict', 'This import was started already. Begin another one for more.');
    }
    const added = wanted.reduce((sum, { bytes }) => sum + bytes.length, 0);
    if (Number(size) + added > importBytesMax || items + wanted.length > itemsMax) {
      throw new Problem(
        'too-large',
        `An import takes ${figureWords(itemsMax)} files and ${importBytesMax / 1e9} GB at most. Begin another one for the rest.`,
      );
    }
    const rows = wanted.map(({ name, bytes }) => ({
      id: uuid(),
      importId,
      deskId: actor.deskId,
      name: itemName(name),
      sha256: createHash('sha256').update(bytes).digest('hex'),
      articleId: uuid(),
      ...stored(bytes),
    }));
    const fresh = await tx.importItem.createManyAndReturn({
      data: rows,
      skipDuplicates: true,
      select: { id: true, state: true },
    });
    const stands = new Set(fresh.map(({ id }) => id));
    await tx.import.update({
      where: { id: importId },
      data: {
        waitingCount: { increment: fresh.filter((item) => item.state === 'WAITING').length },
        refusedCount: { increment: fresh.filter((item) => item.state === 'REFUSED').length },
        size: {
          increment: rows.reduce(
            (sum, { id, content }) => sum + (stands.has(id) ? (content?.length ?? 0) : 0),
            0,
          ),
        },
      },
      select: { id: true },
    });
  });
  return getImport(actor, importId);
}

/** How the bytes of a file are kept until it is worked; of one that is too large or empty, why not. */
function stored(bytes: UploadedFile['bytes']) {
  const refused = (reason: string) => ({ state: 'REFUSED' as const, reason, content: null });
  if (bytes.length === 0) return refused('The file is empty.');
  if (bytes.length > fileBytesMax) {
    return refused(`The file is larger than ${fileBytesMax / 1e6} MB.`);
  }
  return { state: 'WAITING' as const, reason: null, content: bytes };
}

/**
 * Starts an import. A repeat changes nothing. Throws `not-found`, `not-allowed`, and `conflict` where
 * it has no files or was cancelled.
 */
export async function startImport(actor: Actor, importId: string): Promise<ImportView> {
  await transaction(async (tx) => {
    const { state, items, waitingCount } = await lockImport(tx, actor, importId);
    if (state === 'RUNNING' || state === 'DONE') return;
    if (state === 'CANCELLED') throw new Problem('conflict', 'This import was cancelled.');
    if (items === 0) throw new Problem('conflict', 'There are no files in this import yet.');
    await record(tx, actor, { event: 'IMPORT_STARTED', after: { import: importId, files: items } });
    await tx.import.update({
      where: { id: importId },
      data: { state: 'RUNNING', startedAt: new Date() },
      select: { id: true },
    });
    if (waitingCount === 0) await finish(tx, actor, importId, 'DONE');
  });
  await askForTurn(importId);
  return getImport(actor, importId);
}

/** Ends an import and writes into the ledger what came of it, in the transaction that ends it. */
export async function finish(
  tx: Transaction,
  actor: Pick<Actor, 'userId' | 'deskId' | 'tokenId'>,
  importId: string,
  state: 'DONE' | 'CANCELLED',
): Promise<void> {
  const { addedCount, skippedCount, refusedCount, waitingCount } = await tx.import.update({
    where: { id: importId, deskId: actor.deskId },
    data: { state, finishedAt: new Date() },
    select: { addedCount: true, skippedCount: true, refusedCount: true, waitingCount: true },
  });
  const counts = { added: addedCount, skipped: skippedCount, refused: refusedCount };
  await record(tx, actor, {
    event: 'IMPORT_FINISHED',
    after: {
      import: importId,
      cancelled: state === 'CANCELLED',
      ...counts,
      notBroughtIn: waitingCount,
    },
  });
}

/**
 * Cancels an import: what is in stays, and the rest is not brought in. What somebody works at this
 * moment finds it cancelled when it is stored, and is not. A repeat changes nothing. Throws
 * `not-found`, `not-allowed`, and `conflict` where it is done.
 */
export async function cancelImport(actor: Actor, importId: string): Promise<ImportView> {
  const isCancelled = await transaction(async (tx) => {
    const { state } = await lockImport(tx, actor, importId);
    if (state === 'CANCELLED') return false;
    if (state === 'DONE') throw new Problem('conflict', 'This import is done already.');
    await finish(tx, actor, importId, 'CANCELLED');
    return true;
  });
  if (isCancelled) {
    await db().importItem.updateMany({
      where: { importId, deskId: actor.deskId, content: { not: null } },
      data: { content: null },
    });
  }
  return getImport(actor, importId);
}

/**
 * Has what was refused tried once more, as far as its files are kept; there may be none. Throws
 * `not-found`, `not-allowed`, and `conflict` where the import is not done.
 */
export async function retryImport(actor: Actor, importId: string): Promise<ImportView> {
  await transaction(async (tx) => {
    const { state } = await lockImport(tx, actor, importId);
    if (state === 'CANCELLED') throw new Problem('conflict', 'This import was cancelled.');
    if (state !== 'DONE') return;
    const { count } = await tx.importItem.updateMany({
      where: { importId, deskId: actor.deskId, state: 'REFUSED', content: { not: null } },
      data: { state: 'WAITING', reason: null, attempts: 0, takenUntil: null },
    });
    if (count === 0) return;
    await record(tx, actor, { event: 'IMPORT_STARTED', after: { import: importId, files: count } });
    await tx.import.update({
      where: { id: importId },
      data: {
        state: 'RUNNING',
        finishedAt: null,
        waitingCount: { increment: count },
        refusedCount: { decrement: count },
      },
      select: { id: true },
    });
  });
  await askForTurn(importId);
  return getImport(actor, importId);
}
