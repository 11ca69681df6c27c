import type { z } from 'zod';
import { Problem, staleVersion } from '@/lib/api/problem';
import type { Actor } from '@/lib/desks/actor';
import { canManagePolicy } from '@/lib/desks/policy';
import { record } from '@/lib/ledger/mutations';
import { transaction } from '@/lib/server/db';
import { getGuidelines } from './queries';
import type { GuidelinesView, setGuidelinesInput } from './schema';

/**
 * Writes what the desk tells its reviewers to go by. What it said before stays
 * in the ledger, and a repeat changes nothing. Throws `not-allowed` and
 * `stale-version`.
 */
export async function setGuidelines(
  actor: Actor,
  { text, version }: z.output<typeof setGuidelinesInput>,
): Promise<GuidelinesView> {
  if (!canManagePolicy(actor)) {
    throw new Problem('not-allowed', 'Only an admin writes the guidelines of the desk.');
  }
  const { deskId, userId } = actor;
  return transaction(async (tx) => {
    // Two who write the first guidelines at once have no row of them yet to wait for.
    await tx.$queryRaw`SELECT 1 FROM "Desk" WHERE "id" = ${deskId}::uuid FOR NO KEY UPDATE`;
    const before = await getGuidelines(actor, tx);
    if (before.text === text) return before;
    if (before.version !== version) throw staleVersion('text', before);
    const written = { text, updatedAt: new Date(), updatedById: userId };
    await tx.guidelines.upsert({
      where: { deskId },
      create: { deskId, ...written },
      update: { ...written, version: { increment: 1 } },
      select: { deskId: true },
    });
    await record(tx, actor, {
      event: 'GUIDELINES_CHANGED',
      before: { text: before.text },
      after: { text },
    });
    return getGuidelines(actor, tx);
  });
}
