import type { Actor } from '@/lib/desks/actor';
import { db, type Transaction } from '@/lib/server/db';
import type { PolicyView } from './schema';

/** What the actor's desk asks of its reviewers. */
export async function getPolicy(actor: Actor, client: Transaction = db()): Promise<PolicyView> {
  const { policyVersion, ...policy } = await client.desk.findUniqueOrThrow({
    where: { id: actor.deskId },
    select: { blindReview: true, rationaleRequiredFor: true, policyVersion: true },
  });
  return { ...policy, version: policyVersion };
}
