import type { Actor } from '@/lib/desks/actor';
import { finish } from '@/lib/imports/mutations';
import { db, transaction } from '../db';
import { actingPerson, actingToken, findActing } from '../jobs/find-acting';
import { askForTurn } from '../jobs/queues';
import { outageOf } from '../outage';
import { isOvertaken } from './settle-item';
import { giveBack, takeItem } from './take-item';
import { workItem } from './work-item';

/**
 * How long a turn lasts, in ms: so long an import waits for each other one, and a worker that is to
 * stop for an item at most.
 */
const turnMs = 3000;

/**
 * How many items of a turn are worked at once: while one is stored, the next is read. What broke off
 * before is left to the first lane, so that of two such items none counts the end of the other as its own.
 */
const lanes = 2;

/**
 * Works items of an import for a turn. Where it finds one, the next turn is put into the queue at
 * once, so that whoever is free joins in. Nothing is kept of a turn but what it did: a worker that
 * dies is followed by any other.
 *
 * @param stopped ends the turn after the items that are being worked
 * @returns how many items it has taken
 */
export async function takeTurn(importId: string, stopped: AbortSignal): Promise<number> {
  const actor = await findImporter(importId);
  if (!actor) return 0;
  const until = Date.now() + turnMs;
  const isOver = () => stopped.aborted || Date.now() > until;
  let found = 0;
  const workLane = async (lane: number) => {
    while (!isOver()) {
      const item = await takeItem(importId, { again: lane === 0 });
      if (!item) return;
      found += 1;
      if (found === 1) await askForTurn(importId);
      try {
        await workItem({ importId, actor }, item);
      } catch (error) {
        if (isOvertaken(error)) continue;
        await giveBack(item, { broken: outageOf(error) === null });
        throw error;
      }
    }
  };
  const ends = await Promise.allSettled(Array.from({ length: lanes }, (_, lane) => workLane(lane)));
  if (found > 0) await askForTurn(importId);
  const broken = ends.find((end) => end.status === 'rejected');
  if (broken) throw broken.reason;
  return found;
}

/**
 * For whom a running import is worked, as they are now; null where it runs no more. Where they do
 * not work on the desk any more, or their program's token works no more, it is cancelled.
 */
async function findImporter(importId: string): Promise<Actor | null> {
  const row = await db().import.findFirst({
    where: { id: importId, state: 'RUNNING' },
    select: {
      deskId: true,
      desk: { select: { slug: true } },
      addedBy: actingPerson,
      token: actingToken,
    },
  });
  if (!row) return null;
  const { deskId, desk, addedBy, token } = row;
  const actor = await findActing({ deskSlug: desk.slug, person: addedBy, token });
  if (actor) return actor;
  await transaction(async (tx) => {
    await tx.$queryRaw`SELECT FROM "Import" WHERE "id" = ${importId}::uuid FOR UPDATE`;
    const still = await tx.import.count({ where: { id: importId, state: 'RUNNING' } });
    const importer = { userId: addedBy.id, deskId, ...(token && { tokenId: token.id }) };
    if (still > 0) await finish(tx, importer, importId, 'CANCELLED');
  });
  return null;
}
