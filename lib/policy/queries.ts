import type { Actor } from '@/lib/desks/actor';
import { getDeskRow } from '@/lib/desks/queries';
import type { Transaction } from '@/lib/server/db';
import type { PolicyView } from './schema';

/** What the actor's desk asks of its reviewers. */
export async function getPolicy(actor: Actor, client?: Transaction): Promise<PolicyView> {
  const { blindReview, rationaleRequiredFor, policyVersion } = await getDeskRow(actor, client);
  return { blindReview, rationaleRequiredFor, version: policyVersion };
}
