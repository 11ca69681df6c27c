import { z } from 'zod';
import { verdictBy } from '@/lib/claims/change';
import type { LockedClaim } from '@/lib/claims/mutations';
import { type Range, sameRanges } from '@/lib/claims/range';
import { ranges } from '@/lib/claims/schema';
import type { Actor } from '@/lib/desks/actor';
import { db, type Transaction } from '@/lib/server/db';
import { VerdictValue } from '@/prisma/generated/enums';
import type { Circumstances, FirstVerdict } from './first-verdict';

type FirstOnWords = FirstVerdict & { ranges: Range[] };

/** What remains, for measuring agreement, of the actor's own verdict on a claim; null where they have none. */
export async function findFirst(
  actor: Actor,
  claimId: string,
  client: Transaction = db(),
): Promise<FirstOnWords | null> {
  const row = await client.verdict.findFirst({
    where: { claimId, reviewerId: actor.userId, deskId: actor.deskId },
    select: { firstValue: true, independent: true, ranges: true },
  });
  return row && { ...row, ranges: ranges.parse(row.ranges) };
}

/** Under which circumstances the actor gives or changes their verdict on a claim. */
export async function findCircumstances(
  actor: Actor,
  claim: LockedClaim,
  client: Transaction,
): Promise<Circumstances> {
  return {
    before:
      (await findFirst(actor, claim.id, client)) ?? (await findWithdrawn(actor, claim.id, client)),
    othersDecided: await haveOthersDecided(actor, claim, client),
    blind: actor.blind,
  };
}

const value = z.enum(VerdictValue);
const withdrawn = z
  .object({ firstValue: value, independent: z.boolean(), ranges })
  // Entries from before this was kept do not say what could be seen, nor on which words it was.
  .or(z.object({ value }).transform((old) => ({ ...notKnown, firstValue: old.value })));
const notKnown = { independent: false, ranges: [] };

/** What the ledger keeps of the verdict that the actor has withdrawn last. */
async function findWithdrawn(
  actor: Actor,
  claimId: string,
  client: Transaction,
): Promise<FirstOnWords | null> {
  const entry = await client.ledgerEntry.findFirst({
    where: { claimId, actorId: actor.userId, event: 'VERDICT_WITHDRAWN' },
    select: { before: true },
    orderBy: { id: 'desc' },
  });
  return entry && withdrawn.parse(entry.before);
}

/** Whether anybody but the actor has ever given a verdict or ruled on a claim, also where it was taken back. */
async function haveOthersDecided(
  actor: Actor,
  claim: LockedClaim,
  client: Transaction,
): Promise<boolean> {
  const given = claim.verdicts.some(({ reviewer }) => reviewer.id !== actor.userId);
  if (given) return true;
  const entry = await client.ledgerEntry.findFirst({
    where: {
      claimId: claim.id,
      actorId: { not: actor.userId },
      event: { in: ['VERDICT_GIVEN', 'RULING_MADE'] },
    },
    select: { id: true },
  });
  return entry !== null;
}

/**
 * Whether the actor's verdict on these words settles a disagreement of others:
 * where the desk wants that, and they had not touched the claim before the last
 * of the verdicts that disagree. What they look into and write down from then on
 * is the work of a tie-breaker. A verdict that was one stays one while it is
 * about the same words.
 */
export async function isTieBreaker(
  actor: Actor,
  claim: LockedClaim,
  words: readonly Range[],
  client: Transaction,
): Promise<boolean> {
  const mine = verdictBy(actor.userId, claim);
  if (mine && sameRanges(mine.ranges, words)) return mine.breaksTie;
  const isAsked = actor.quorum.tieBreaker && claim.status === 'NEEDS_RULING';
  if (!isAsked || mine) return false;
  const last = await client.ledgerEntry.findFirst({
    where: { claimId: claim.id, event: { in: ['VERDICT_GIVEN', 'VERDICT_CHANGED'] } },
    select: { id: true },
    orderBy: { id: 'desc' },
  });
  const touched = await client.ledgerEntry.findFirst({
    where: { claimId: claim.id, actorId: actor.userId, ...(last && { id: { lt: last.id } }) },
    select: { id: true },
  });
  return touched === null;
}
