import { createHash } from 'node:crypto';
import { v7 as uuid } from 'uuid';
import { articlesOf } from '@/lib/articles/articles-of';
import { splitArticle, storeArticle } from '@/lib/articles/mutations';
import type { AddArticleInput } from '@/lib/articles/schema';
import { sha256Of } from '@/lib/articles/sha256-of';
import type { Actor } from '@/lib/desks/actor';
import { itemName } from '@/lib/imports/item-name';
import { attemptsMax } from '@/lib/imports/limits';
import { readDraft } from '@/lib/imports/read-draft';
import { RefusedItem } from '@/lib/imports/refused-item';
import { db, type Transaction, transaction } from '../db';
import { type Contained, openItem, type TakenItem } from './open-item';
import { refuseItem, settleItem } from './settle-item';

/** The import that an item is of, and for whom it is worked. */
export type Work = { importId: string; actor: Actor };

/**
 * Works an item: it is an article of the desk afterwards, or skipped because the desk has its text,
 * or refused with a reason, or opened into the items that it holds. Each is one transaction with the
 * counters of the import, in which nothing at all happens where the import was cancelled meanwhile
 * or somebody else was sooner. Throws where it cannot be stored, and can be worked again.
 */
export async function workItem(work: Work, item: TakenItem): Promise<void> {
  try {
    const draft = await read(work, item);
    if (draft) await bringIn(work, item, draft);
  } catch (error) {
    if (!(error instanceof RefusedItem)) throw error;
    await refuseItem(work, item, error.message);
  }
}

/** The article of an item; null where it held several things, which are items of their own now. */
async function read(work: Work, item: TakenItem): Promise<AddArticleInput | null> {
  if (item.attempts > attemptsMax) {
    throw new RefusedItem('It cannot be read here: each try broke off. The rest was not harmed.');
  }
  const { content } = await db().importItem.findUniqueOrThrow({
    where: { id: item.id },
    select: { content: true },
  });
  if (!content) return null;
  const opened = await openItem(item, content).catch((error: unknown) => {
    if (error instanceof RefusedItem) throw error;
    process.stderr.write(`${error instanceof Error ? error.stack : error}\n`);
    throw new RefusedItem('Something went wrong on our side as this was read.');
  });
  if ('article' in opened) return readDraft(item, opened.article);
  await openInto(work, item, opened.contained);
  return null;
}

async function openInto(
  work: Work,
  item: TakenItem,
  contained: readonly Contained[],
): Promise<void> {
  const rows = contained.map((inner) => ({
    id: uuid(),
    importId: work.importId,
    deskId: work.actor.deskId,
    openedFromId: item.id,
    name: itemName(inner.name),
    articleId: uuid(),
    ...(inner.bytes
      ? { content: inner.bytes, isRead: inner.isRead, sha256: hashBytes(inner.bytes) }
      : { state: 'REFUSED' as const, reason: inner.reason, sha256: '' }),
  }));
  await transaction(async (tx) => {
    const counts = { waiting: 0, refused: 0 };
    // A statement takes some thousands of values at most, and not all bytes at once.
    for (let from = 0; from < rows.length; from += 200) {
      const fresh = await tx.importItem.createManyAndReturn({
        data: rows.slice(from, from + 200),
        skipDuplicates: true,
        select: { state: true },
      });
      const waiting = fresh.filter(({ state }) => state === 'WAITING').length;
      counts.waiting += waiting;
      counts.refused += fresh.length - waiting;
    }
    await settleItem(tx, work, item, { state: 'OPENED', ...counts });
  });
}

const hashBytes = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

async function bringIn(work: Work, item: TakenItem, draft: AddArticleInput): Promise<void> {
  const { actor } = work;
  const sha256 = sha256Of(draft.text);
  // Splitting is what takes long; nothing is locked or open meanwhile.
  const split = (await findText(db(), actor, sha256)) ? null : splitArticle(draft);
  await transaction(async (tx) => {
    // Of two with one text, on whatever machines, the second waits here and then finds the first.
    await tx.$queryRaw`
      SELECT pg_advisory_xact_lock(hashtextextended(${`${actor.deskId} ${sha256}`}, 0))::text`;
    const there = await findText(tx, actor, sha256);
    if (there) {
      await settleItem(tx, work, item, { state: 'SKIPPED', articleId: there });
    } else {
      await storeArticle(tx, actor, draft, split ?? splitArticle(draft));
      await settleItem(tx, work, item, { state: 'ADDED' });
    }
  });
}

/** The id of an article of the desk with this text; null where there is none. */
async function findText(client: Transaction, actor: Actor, sha256: string): Promise<string | null> {
  const found = await client.revision.findFirst({
    where: { deskId: actor.deskId, sha256, article: articlesOf(actor) },
    select: { articleId: true },
    orderBy: { createdAt: 'asc' },
  });
  return found?.articleId ?? null;
}
