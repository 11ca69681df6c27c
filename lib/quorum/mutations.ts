import { isDeepStrictEqual } from 'node:util';
import type { z } from 'zod';
import type { Actor } from '@/lib/desks/actor';
import { changePolicy, storeOnDesk } from '@/lib/policy/mutations';
import { getQuorum } from './queries';
import type { QuorumView, setQuorumInput } from './schema';

/**
 * Says how many verdicts a claim needs. It holds for claims from their next first
 * verdict on: what a claim needs is settled by then, and no status moves here,
 * however many claims the desk has. A repeat changes nothing. Throws
 * `not-allowed` and `stale-version`.
 */
export function setQuorum(
  actor: Actor,
  { version: seen, ...quorum }: z.output<typeof setQuorumInput>,
): Promise<QuorumView> {
  return changePolicy(actor, {
    refusal: 'Only an admin says how many verdicts a claim needs.',
    name: 'policy',
    seen,
    read: getQuorum,
    isSame: ({ version: _, ...before }) => isDeepStrictEqual(before, quorum),
    store: (tx) => storeOnDesk(tx, actor, { quorum, quorumVersion: { increment: 1 } }),
    entryOf: ({ version: _, ...before }) => ({ event: 'QUORUM_CHANGED', before, after: quorum }),
  });
}
