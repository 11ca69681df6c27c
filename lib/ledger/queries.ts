import type { z } from 'zod';
import { getArticleSummary } from '@/lib/articles/queries';
import type { Actor } from '@/lib/desks/actor';
import { db } from '@/lib/server/db';
import { readableEntries } from './readable-entries';
import { type LedgerPage, ledgerEntryView, type listLedgerQuery } from './schema';

/** The changes to an article of the actor's desk that they may read, newest first. Throws `not-found`. */
export async function listArticleLedger(
  actor: Actor,
  articleId: string,
  { before, limit }: z.output<typeof listLedgerQuery>,
): Promise<LedgerPage> {
  await getArticleSummary(actor, articleId);
  const rows = await db().ledgerEntry.findMany({
    where: {
      articleId,
      ...readableEntries(actor),
      ...(before !== undefined && { id: { lt: BigInt(before) } }),
    },
    select: {
      id: true,
      at: true,
      event: true,
      actor: { select: { id: true, name: true } },
      claim: { select: { id: true, wording: true } },
      before: true,
      after: true,
    },
    orderBy: { id: 'desc' },
    take: limit + 1,
  });
  const entries = rows
    .slice(0, limit)
    .map((row) =>
      ledgerEntryView.parse({ ...row, id: row.id.toString(), at: row.at.toISOString() }),
    );
  return { entries, next: rows.length > limit ? (entries.at(-1)?.id ?? null) : null };
}

/** The id of the newest entry about an article of the actor's desk: how far an account of it reaches. */
export async function findLedgerPosition(actor: Actor, articleId: string): Promise<string | null> {
  const newest = await db().ledgerEntry.findFirst({
    where: { articleId, ...readableEntries(actor) },
    select: { id: true },
    orderBy: { id: 'desc' },
  });
  return newest === null ? null : newest.id.toString();
}
