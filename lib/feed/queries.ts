import type { Actor } from '@/lib/desks/actor';
import { readableEntries, telling } from '@/lib/ledger/readable-entries';
import { db } from '@/lib/server/db';
import type { Prisma } from '@/prisma/generated/client';
import { type FeedEntry, type FeedPosition, mostReplayed } from './schema';

// The ledger's ids are given out when an entry is written, and seen when its transaction ends: of
// two transactions the later id may be seen first. A transaction takes a minute at most
// (lib/server/db.ts), so whoever knows an entry may have missed older ones no further back than
// that; another minute is for clocks that differ.
const lateMs = 120_000;

const readable = (actor: Actor): Prisma.LedgerEntryWhereInput => ({
  AND: [readableEntries(actor)],
  articleId: { not: null },
});

const entries = async (where: Prisma.LedgerEntryWhereInput): Promise<FeedEntry[]> => {
  const rows = await db().ledgerEntry.findMany({
    where,
    select: { id: true, articleId: true, claimId: true, requestId: true },
    orderBy: { id: 'asc' },
    take: mostReplayed + 1,
  });
  return rows.map(({ id, articleId, claimId, requestId }) => ({
    id: id.toString(),
    articleId: articleId ?? '',
    claimId,
    requestId,
  }));
};

/** Of the ledger's entries with these ids, those that the actor may hear of, oldest first. */
export function findFeedEntries(actor: Actor, ids: readonly string[]): Promise<FeedEntry[]> {
  return entries({ ...readable(actor), id: { in: ids.map(BigInt) } });
}

/**
 * The same for many who read the feed of one desk, in their order: a look at the entries for all of one
 * role, who get the same array, and one for all who review blind.
 */
export async function findFeedEntriesOfAll(
  actors: readonly Actor[],
  ids: readonly string[],
): Promise<FeedEntry[][]> {
  const roles = [...new Map(actors.map((actor) => [actor.role, actor])).values()];
  const blind = actors.filter((actor) => actor.blind);
  const [hidden, ...open] = await Promise.all([
    findHidden(blind, ids),
    ...roles.map((actor) => findFeedEntries({ ...actor, blind: false }, ids)),
  ]);
  const openTo = new Map(roles.map(({ role }, place) => [role, open[place] ?? []]));
  return actors.map((actor) => {
    const entries = openTo.get(actor.role) ?? [];
    if (!actor.blind || hidden.size === 0) return entries;
    return entries.filter(({ id }) => hidden.get(id)?.has(actor.userId) ?? true);
  });
}

/**
 * The entries that tell of verdicts, each with those who may hear of it although they review blind: who
 * made it, and who has decided its claim.
 */
async function findHidden(
  blind: readonly Actor[],
  ids: readonly string[],
): Promise<Map<string, ReadonlySet<string>>> {
  if (blind.length === 0) return new Map();
  const rows = await db().ledgerEntry.findMany({
    where: { id: { in: ids.map(BigInt) }, event: { in: [...telling] } },
    select: { id: true, actorId: true, claimId: true },
  });
  const claimIds = rows.flatMap(({ claimId }) => claimId ?? []);
  const decided = await db().verdict.findMany({
    where: {
      claimId: { in: claimIds },
      reviewerId: { in: blind.map(({ userId }) => userId) },
    },
    select: { claimId: true, reviewerId: true },
  });
  const hearers = new Map(rows.map(({ id, actorId }) => [id.toString(), new Set([actorId])]));
  const byClaim = new Map(claimIds.map((id) => [id, new Set<string>()]));
  for (const { claimId, reviewerId } of decided) byClaim.get(claimId)?.add(reviewerId);
  for (const { id, claimId } of rows) {
    for (const userId of byClaim.get(claimId ?? '') ?? []) hearers.get(id.toString())?.add(userId);
  }
  return hearers;
}

/**
 * What the actor may have missed who has heard of the entry `after`, oldest
 * first: what came later, and what was written before it and seen only after
 * it. Some of it may have been heard already. One more than `mostReplayed`
 * where it is too much to be told one by one.
 */
export async function listMissedEntries(actor: Actor, after: string): Promise<FeedEntry[]> {
  const known = await db().ledgerEntry.findFirst({
    where: { ...readable(actor), id: { lte: BigInt(after) } },
    select: { at: true },
    orderBy: { id: 'desc' },
  });
  const late = known && new Date(known.at.getTime() - lateMs);
  return entries({
    ...readable(actor),
    OR: [{ id: { gt: BigInt(after) } }, ...(late ? [{ at: { gte: late } }] : [])],
  });
}

/** Where the ledger of the actor's desk is at this moment, before its first entry at position "0". */
export async function findFeedPosition(actor: Actor): Promise<FeedPosition> {
  const rows = await db().ledgerEntry.findMany({
    where: readable(actor),
    select: { id: true, at: true },
    orderBy: { id: 'desc' },
    take: mostReplayed,
  });
  const lateFrom = (rows[0]?.at.getTime() ?? 0) - lateMs;
  return {
    position: (rows[0]?.id ?? 0n).toString(),
    heard: rows.filter(({ at }) => at.getTime() >= lateFrom).map(({ id }) => id.toString()),
  };
}
