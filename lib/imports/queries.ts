import type { z } from 'zod';
import { notFound } from '@/lib/api/problem';
import type { Actor } from '@/lib/desks/actor';
import { db, type Transaction } from '@/lib/server/db';
import type { Prisma } from '@/prisma/generated/client';
import type {
  ImportItemList,
  ImportItemView,
  ImportList,
  ImportView,
  listImportsQuery,
  listItemsQuery,
} from './schema';

const importSelect = {
  id: true,
  state: true,
  addedBy: { select: { id: true, name: true } },
  createdAt: true,
  startedAt: true,
  finishedAt: true,
  waitingCount: true,
  addedCount: true,
  skippedCount: true,
  refusedCount: true,
  size: true,
  // One is enough to know that there are some.
  items: {
    where: { state: 'REFUSED', content: { not: null } },
    select: { id: true },
    take: 1,
  },
} as const satisfies Prisma.ImportSelect;

type ImportRow = Prisma.ImportGetPayload<{ select: typeof importSelect }>;

const toView = (row: ImportRow): ImportView => ({
  id: row.id,
  state: row.state,
  addedBy: row.addedBy,
  createdAt: row.createdAt.toISOString(),
  startedAt: row.startedAt?.toISOString() ?? null,
  finishedAt: row.finishedAt?.toISOString() ?? null,
  counts: {
    waiting: row.waitingCount,
    added: row.addedCount,
    skipped: row.skippedCount,
    refused: row.refusedCount,
  },
  size: Number(row.size),
  retriable: row.state === 'DONE' && row.items.length > 0,
});

/** The imports of the actor's desk, newest first; `next` continues the page. */
export async function listImports(
  { deskId }: Actor,
  { after, limit }: z.output<typeof listImportsQuery>,
): Promise<ImportList> {
  const last =
    after === undefined
      ? null
      : await db().import.findFirst({
          where: { id: after, deskId },
          select: { id: true, createdAt: true },
        });
  if (after !== undefined && !last) throw notFound('import');
  const rows = await db().import.findMany({
    where: {
      deskId,
      ...(last && {
        OR: [
          { createdAt: { lt: last.createdAt } },
          { createdAt: last.createdAt, id: { lt: last.id } },
        ],
      }),
    },
    select: importSelect,
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: limit + 1,
  });
  const imports = rows.slice(0, limit).map(toView);
  return { imports, next: rows.length > limit ? (imports.at(-1)?.id ?? null) : null };
}

/** An import of the actor's desk. Throws `not-found`. */
export async function getImport(
  { deskId }: Actor,
  importId: string,
  client: Transaction = db(),
): Promise<ImportView> {
  const row = await client.import.findFirst({
    where: { id: importId, deskId },
    select: importSelect,
  });
  if (!row) throw notFound('import');
  return toView(row);
}

const itemSelect = {
  id: true,
  name: true,
  state: true,
  reason: true,
  articleId: true,
} as const satisfies Prisma.ImportItemSelect;

const toItem = ({
  articleId,
  ...item
}: Prisma.ImportItemGetPayload<{ select: typeof itemSelect }>): ImportItemView => ({
  ...item,
  article: item.state === 'ADDED' || item.state === 'SKIPPED' ? articleId : null,
});

/** The items of an import of the actor's desk, in the order in which they came. Throws `not-found`. */
export async function listItems(
  { deskId }: Actor,
  importId: string,
  { state, after, limit }: z.output<typeof listItemsQuery>,
): Promise<ImportItemList> {
  const found = await db().import.findFirst({
    where: { id: importId, deskId },
    select: { id: true },
  });
  if (!found) throw notFound('import');
  const rows = await db().importItem.findMany({
    where: {
      importId,
      deskId,
      ...(state && { state }),
      ...(after !== undefined && { id: { gt: after } }),
    },
    select: itemSelect,
    orderBy: { id: 'asc' },
    take: limit + 1,
  });
  const items = rows.slice(0, limit).map(toItem);
  return { items, next: rows.length > limit ? (items.at(-1)?.id ?? null) : null };
}
