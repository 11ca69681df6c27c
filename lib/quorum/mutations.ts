import type { z } from 'zod';
import { Problem, staleVersion } from '@/lib/api/problem';
import type { Actor } from '@/lib/desks/actor';
import { canManagePolicy } from '@/lib/desks/policy';
import { record } from '@/lib/ledger/mutations';
import { transaction } from '@/lib/server/db';
import { getQuorum } from './queries';
import type { QuorumView, setQuorumInput } from './schema';
import { sameQuorum } from './verdicts-needed';

/**
 * Says how many verdicts a claim needs. It holds for claims from their next first
 * verdict on: what a claim needs is settled by then, and no status moves here,
 * however many claims the desk has. A repeat changes nothing. Throws
 * `not-allowed` and `stale-version`.
 */
export async function setQuorum(
  actor: Actor,
  { version, ...quorum }: z.output<typeof setQuorumInput>,
): Promise<QuorumView> {
  if (!canManagePolicy(actor)) {
    throw new Problem('not-allowed', 'Only an admin says how many verdicts a claim needs.');
  }
  return transaction(async (tx) => {
    await tx.$queryRaw`SELECT 1 FROM "Desk" WHERE "id" = ${actor.deskId}::uuid FOR UPDATE`;
    const { version: current, ...before } = await getQuorum(actor, tx);
    if (sameQuorum(before, quorum)) return { ...before, version: current };
    if (current !== version) throw staleVersion('policy', { ...before, version: current });
    await tx.desk.update({
      where: { id: actor.deskId },
      data: { quorum, quorumVersion: { increment: 1 } },
      select: { id: true },
    });
    await record(tx, actor, { event: 'QUORUM_CHANGED', before, after: quorum });
    return { ...quorum, version: version + 1 };
  });
}
