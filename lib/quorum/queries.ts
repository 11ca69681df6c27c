import type { Actor } from '@/lib/desks/actor';
import { db, type Transaction } from '@/lib/server/db';
import { type QuorumView, quorum } from './schema';

/** How many verdicts a claim needs on the actor's desk. */
export async function getQuorum(actor: Actor, client: Transaction = db()): Promise<QuorumView> {
  const desk = await client.desk.findUniqueOrThrow({
    where: { id: actor.deskId },
    select: { quorum: true, quorumVersion: true },
  });
  return { ...quorum.parse(desk.quorum), version: desk.quorumVersion };
}
