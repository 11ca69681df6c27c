import { isDeepStrictEqual } from 'node:util';
import type { z } from 'zod';
import { Problem, staleVersion } from '@/lib/api/problem';
import { canManagePolicy } from '@/lib/desks/access';
import type { Actor } from '@/lib/desks/actor';
import { lockDesk } from '@/lib/desks/mutations';
import { type Entry, record } from '@/lib/ledger/mutations';
import { type Transaction, transaction } from '@/lib/server/db';
import type { Prisma } from '@/prisma/generated/client';
import { VerdictValue } from '@/prisma/generated/enums';
import { getPolicy } from './queries';
import type { PolicyView, setBlindReviewInput, setPolicyInput } from './schema';

/** One part of a desk's policy as an answer shows it; without a version where the standard holds. */
type Part = { version: number | null };

type PolicyChange<P extends Part> = {
  /** The words for whoever is no admin. */
  refusal: string;
  /** What it is called where somebody else has changed it: _The gate was changed since you saw it._ */
  name: string;
  /** The version that the admin saw. */
  seen: P['version'];
  read: (actor: Actor, tx: Transaction) => Promise<P>;
  /** Whether what is asked for stands already. */
  isSame: (before: P) => boolean;
  /** Stores what is asked for, with the next version; or throws, and nothing is stored. */
  store: (tx: Transaction, before: P) => Promise<unknown>;
  /** What the ledger tells of it. */
  entryOf: (before: P) => Entry;
};

/**
 * Changes one part of the policy of the actor's desk, and answers with it. One after the other: who
 * comes second is told what the first has set. A repeat changes nothing. Throws `not-allowed`,
 * `stale-version`, and what `store` throws.
 */
export async function changePolicy<P extends Part>(
  actor: Actor,
  { refusal, name, seen, read, isSame, store, entryOf }: PolicyChange<P>,
): Promise<P> {
  if (!canManagePolicy(actor)) throw new Problem('not-allowed', refusal);
  return transaction(async (tx) => {
    // The desk and not the part, which may have no row yet that could be locked.
    await lockDesk(tx, actor);
    const before = await read(actor, tx);
    if (isSame(before)) return before;
    if (before.version !== seen) throw staleVersion(name, before);
    await store(tx, before);
    await record(tx, actor, entryOf(before));
    return read(actor, tx);
  });
}

/** Stores a part of the policy that is columns of the desk's row. */
export async function storeOnDesk(
  tx: Transaction,
  { deskId }: Actor,
  data: Prisma.DeskUpdateInput,
): Promise<void> {
  await tx.desk.update({ where: { id: deskId }, data, select: { id: true } });
}

/**
 * Has the desk review blind, or not any more. It is one switch that is set to
 * what its admin wants, so there is no version to be seen first, and a repeat
 * changes nothing. Throws `not-allowed`.
 */
export async function setBlindReview(
  actor: Actor,
  { blindReview }: z.output<typeof setBlindReviewInput>,
): Promise<void> {
  if (!canManagePolicy(actor)) {
    throw new Problem('not-allowed', 'Only an admin decides how the desk works.');
  }
  await transaction(async (tx) => {
    const { count } = await tx.desk.updateMany({
      where: { id: actor.deskId, blindReview: !blindReview },
      data: { blindReview },
    });
    if (count === 0) return;
    await record(tx, actor, {
      event: 'BLIND_REVIEW_CHANGED',
      before: { blindReview: !blindReview },
      after: { blindReview },
    });
  });
}

/**
 * Says what the desk asks of its reviewers. Verdicts that were given before
 * stand as they are. A repeat changes nothing. Throws `not-allowed` and
 * `stale-version`.
 */
export function setPolicy(
  actor: Actor,
  { version: seen, ...input }: z.output<typeof setPolicyInput>,
): Promise<PolicyView> {
  // In one order, whatever order they were named in.
  const rationaleRequiredFor = Object.values(VerdictValue).filter((value) =>
    input.rationaleRequiredFor.includes(value),
  );
  return changePolicy(actor, {
    refusal: 'Only an admin says what the desk asks of its reviewers.',
    name: 'policy',
    seen,
    read: getPolicy,
    isSame: (before) => isDeepStrictEqual(before.rationaleRequiredFor, rationaleRequiredFor),
    store: (tx) =>
      storeOnDesk(tx, actor, { rationaleRequiredFor, policyVersion: { increment: 1 } }),
    entryOf: (before) => ({
      event: 'POLICY_CHANGED',
      before: { rationaleRequiredFor: before.rationaleRequiredFor },
      after: { rationaleRequiredFor },
    }),
  });
}
