import type { Actor } from '@/lib/desks/actor';
import { countEntries, findEntries, findPosition, listEntries } from '@/lib/ledger/queries';
import { listDeskLedgerQuery } from '@/lib/ledger/schema';
import { placeOf } from '@/lib/ledger-places/queries';
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

/** What others have done that the actor has seen in no article, as a condition on the entry "e". */
const unseenBy = ({ userId }: Actor) =>
  Prisma.sql`"e"."actorId" <> ${userId}::uuid AND "e"."id" > coalesce((
    SELECT "entryId" FROM "Visit" WHERE "userId" = ${userId}::uuid AND "articleId" = "e"."articleId"
  ), 0)`;

/** The entries of the ledger after one that they have read of, as many as are asked for. */
const entriesAfter = (after: bigint, limit: number) =>
  listDeskLedgerQuery.parse({ after: after.toString(), limit });

const sinceFirst = (actor: Actor, now: Date) =>
  placeOf(actor, new Date(now.getTime() - firstTimeMs));

/**
 * What others have changed on the actor's desk since they last read its digest,
 * as far as they may read it and have not seen it in the article itself.
 */
export async function getDigest(actor: Actor, now = new Date()): Promise<DigestView> {
  const [mark, position] = await Promise.all([findMark(actor), findPosition(actor)]);
  const after = mark?.entryId ?? (await sinceFirst(actor, now));
  const { ids, next } = await findEntries(actor, entriesAfter(after, mostTold), [unseenBy(actor)]);
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
  return countEntries(actor, entriesAfter(after, mostUnread + 1), [unseenBy(actor)]);
}
