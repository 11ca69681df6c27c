import type { z } from 'zod';
import { getArticleSummary } from '@/lib/articles/queries';
import { renewHold } from '@/lib/assignments/mutations';
import type { Actor } from '@/lib/desks/actor';
import { type Transaction, transaction } from '@/lib/server/db';
import { isSeen, listPresence } from './queries';
import type { PresenceView, sayPresentInput, setSeenInput } from './schema';
import { presentMs } from './timing';

// Where somebody is at this moment is no change to what the desk holds: it is in no ledger, it
// does not outlive a crash of PostgreSQL, and it ends by itself.

/**
 * Says that a page of the actor's has an article open, and at which claim, and
 * answers with who else has. What they have taken is held for them anew. Of somebody who does not want to be seen nothing
 * is stored. Throws `not-found`.
 */
export async function sayPresent(
  actor: Actor,
  articleId: string,
  { page, claimId }: z.output<typeof sayPresentInput>,
): Promise<PresenceView[]> {
  const others = await listPresence(actor, articleId);
  await renewHold(actor, articleId);
  const { deskId, userId } = actor;
  if (!(await isSeen({ id: userId }))) return others;
  const until = new Date(Date.now() + presentMs);
  await transaction(async (tx) => {
    if (!(await staysSeen(tx, userId))) return;
    await tx.presence.deleteMany({ where: { articleId, until: { lte: new Date() } } });
    const before = await tx.presence.findUnique({
      where: { page },
      select: { userId: true, articleId: true, claimId: true },
    });
    // A page's id that somebody else uses is not taken from them.
    if (before && before.userId !== userId) return;
    await tx.presence.upsert({
      where: { page },
      create: { page, deskId, articleId, userId, claimId, until },
      update: { deskId, articleId, claimId, until },
      select: { page: true },
    });
    const isNew = before?.articleId !== articleId || before.claimId !== claimId;
    if (isNew) await notify(tx, { deskId, articleId });
  });
  return others;
}

/**
 * Whether a person wants to be seen, which is so until the transaction ends: whoever says otherwise
 * meanwhile waits for it, and takes away what it has written.
 */
async function staysSeen(tx: Transaction, userId: string): Promise<boolean> {
  const [user] = await tx.$queryRaw<{ isSeen: boolean }[]>`
    SELECT "isSeen" FROM "User" WHERE "id" = ${userId}::uuid FOR SHARE`;
  return user?.isSeen === true;
}

/** Says that a page of the actor's is closed. Throws `not-found` where there is no such article. */
export async function sayAbsent(actor: Actor, articleId: string, page: string): Promise<void> {
  await getArticleSummary(actor, articleId);
  const { deskId, userId } = actor;
  await transaction((tx) => leave(tx, { page, articleId, deskId, userId }));
}

/** Lets others see where a person works, or not; from then on they are nowhere to be seen. */
export async function setSeen(
  user: { id: string },
  { seen }: z.output<typeof setSeenInput>,
): Promise<void> {
  await transaction(async (tx) => {
    await tx.user.update({
      where: { id: user.id },
      data: { isSeen: seen },
      select: { id: true },
    });
    if (!seen) await leave(tx, { userId: user.id });
  });
}

type Left = { userId: string; page?: string; articleId?: string; deskId?: string };

/** Takes a person's pages out of sight: all of them, or those that the other ids name. */
export async function leave(tx: Transaction, where: Left): Promise<void> {
  const gone = await tx.presence.findMany({ where, select: { deskId: true, articleId: true } });
  await tx.presence.deleteMany({ where });
  for (const { deskId, articleId } of gone) await notify(tx, { deskId, articleId });
}

/** Tells every process that somebody came to an article, went on in it or left. */
async function notify(
  tx: Transaction,
  place: { deskId: string; articleId: string },
): Promise<void> {
  await tx.$executeRaw`SELECT pg_notify('presence', ${JSON.stringify(place)})`;
}
