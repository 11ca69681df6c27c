import type { Actor } from '@/lib/desks/actor';
import { findEntries, findPosition, listEntries, placeOf } from '@/lib/ledger/queries';
import { listDeskLedgerQuery } from '@/lib/ledger/schema';
import { db } from '@/lib/server/db';
import { Prisma } from '@/prisma/generated/client';
import { mostUnread } from './most-unread';
import type { DigestView } from './schema';

/** As many entries as a digest tells of; whoever was away for longer reads on in the ledger. */
const mostTold = 300;

/** How far back a digest goes for whoever has never marked one as read, in ms. */
const firstTimeMs = 7 * 86_400_000;

const findMark = ({ userId, deskId }: Actor) =>
  db().digestMark.findUnique({
    where: { userId_deskId: { userId, deskId } },
    select: { entryId: true, at: true },
  });

/** The newest entries of others that the actor has read in no digest and seen in no article. */
async function findUnread(actor: Actor, after: bigint, limit: number) {
  const { userId } = actor;
  const unseen = Prisma.sql`"e"."actorId" <> ${userId}::uuid AND "e"."id" > coalesce((
    SELECT "entryId" FROM "Visit" WHERE "userId" = ${userId}::uuid AND "articleId" = "e"."articleId"
  ), 0)`;
  return findEntries(actor, listDeskLedgerQuery.parse({ after: after.toString(), limit }), [
    unseen,
  ]);
}

const sinceFirst = (actor: Actor, now: Date) =>
  placeOf(actor, new Date(now.getTime() - firstTimeMs));

/**
 * What others have changed on the actor's desk since they last read its digest,
 * as far as they may read it and have not seen it in the article itself.
 */
export async function getDigest(actor: Actor, now = new Date()): Promise<DigestView> {
  const [mark, position] = await Promise.all([findMark(actor), findPosition(actor)]);
  const after = mark?.entryId ?? (await sinceFirst(actor, now));
  const { ids, next } = await findUnread(actor, after, mostTold);
  return {
    mark: mark && { entry: mark.entryId.toString(), at: mark.at.toISOString() },
    position,
    entries: await listEntries(actor, ids),
    more: next !== null,
  };
}

/** How many entries that is, counted as far as `mostUnread` and one more: a figure for the board. */
export async function countUnread(actor: Actor, now = new Date()): Promise<number> {
  const mark = await findMark(actor);
  const after = mark?.entryId ?? (await sinceFirst(actor, now));
  return (await findUnread(actor, after, mostUnread + 1)).ids.length;
}
