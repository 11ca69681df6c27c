import { z } from 'zod';
import { verdictBy } from '@/lib/claims/change';
import type { LockedClaim } from '@/lib/claims/mutations';
import { type Range, sameRanges } from '@/lib/claims/range';
import { ranges } from '@/lib/claims/schema';
import type { Actor } from '@/lib/desks/actor';
import { db, type Statements } from '@/lib/server/db';
import { Prisma } from '@/prisma/generated/client';
import { VerdictValue } from '@/prisma/generated/enums';
import type { Circumstances, FirstVerdict } from './first-verdict';

type FirstOnWords = FirstVerdict & { ranges: Range[] };

/** Under which circumstances the actor gives, changes or withdraws their verdict on a claim. */
export type Marking = Circumstances & {
  /** With which verdicts the desk asks for a rationale. */
  rationaleRequiredFor: VerdictValue[];
};

const value = z.enum(VerdictValue);
const first = z.object({ firstValue: value, independent: z.boolean(), ranges });
// Entries from before this was kept do not say what could be seen, nor on which words it was.
const withdrawn = first.or(
  z.object({ value }).transform((old): FirstOnWords => {
    return { firstValue: old.value, independent: false, ranges: [] };
  }),
);
const found = z.object({
  rationaleRequiredFor: z.array(value),
  own: first.nullable(),
  withdrawn: withdrawn.nullable(),
  decided: z.boolean(),
});

const firstOf = (claimId: string, userId: string) => Prisma.sql`(
  SELECT json_build_object(
    'firstValue', "firstValue", 'independent', "independent", 'ranges', "ranges"
  )
  FROM "Verdict" WHERE "claimId" = ${claimId}::uuid AND "reviewerId" = ${userId}::uuid
)`;

/** What remains, for measuring agreement, of the actor's own verdict on a claim; null where they have none. */
export async function findFirst(
  { userId, deskId }: Actor,
  claimId: string,
  client: Statements = db(),
): Promise<FirstOnWords | null> {
  const [row] = await client.$queryRaw<{ own: unknown }[]>`
    SELECT ${firstOf(claimId, userId)} AS "own"
    FROM "Claim" WHERE "id" = ${claimId}::uuid AND "deskId" = ${deskId}::uuid`;
  return first.nullable().parse(row?.own ?? null);
}

/**
 * Finds in one statement what the claim itself does not tell: what remains, for measuring
 * agreement, of the actor's own verdict, or else of the one they have withdrawn last, and whether
 * anybody else has ever given a verdict or ruled on the claim, also where it was taken back.
 */
export async function findMarking(
  tx: Statements,
  { userId, deskId, blind }: Actor,
  { id: claimId, verdicts }: LockedClaim,
): Promise<Marking> {
  const [row] = await tx.$queryRaw<unknown[]>`
    SELECT
      to_json("Desk"."rationaleRequiredFor") AS "rationaleRequiredFor",
      ${firstOf(claimId, userId)} AS "own",
      (
        SELECT "before" FROM "LedgerEntry"
        WHERE "claimId" = ${claimId}::uuid AND "actorId" = ${userId}::uuid
          AND "event" = 'VERDICT_WITHDRAWN'
        ORDER BY "id" DESC LIMIT 1
      ) AS "withdrawn",
      EXISTS (
        SELECT FROM "LedgerEntry"
        WHERE "claimId" = ${claimId}::uuid AND "actorId" <> ${userId}::uuid
          AND "event" IN ('VERDICT_GIVEN', 'RULING_MADE')
      ) AS "decided"
    FROM "Desk" WHERE "Desk"."id" = ${deskId}::uuid`;
  const { rationaleRequiredFor, own, withdrawn, decided } = found.parse(row);
  return {
    rationaleRequiredFor,
    before: own ?? withdrawn,
    othersDecided: decided || verdicts.some(({ reviewer }) => reviewer.id !== userId),
    blind,
  };
}

/**
 * Whether the actor's verdict on these words settles a disagreement of others:
 * where the desk wants that, and they had not touched the claim before the last
 * of the verdicts that disagree. What they look into and write down from then on
 * is the work of a tie-breaker. A verdict that was one stays one while it is
 * about the same words.
 */
export async function isTieBreaker(
  tx: Statements,
  actor: Actor,
  claim: LockedClaim,
  words: readonly Range[],
): Promise<boolean> {
  const mine = verdictBy(actor.userId, claim);
  if (mine && sameRanges(mine.ranges, words)) return mine.breaksTie;
  const isAsked = actor.quorum.tieBreaker && claim.status === 'NEEDS_RULING';
  if (!isAsked || mine) return false;
  const [row] = await tx.$queryRaw<{ touched: boolean }[]>`
    SELECT EXISTS (
      SELECT FROM "LedgerEntry"
      WHERE "claimId" = ${claim.id}::uuid AND "actorId" = ${actor.userId}::uuid AND "id" < (
        SELECT max("id") FROM "LedgerEntry"
        WHERE "claimId" = ${claim.id}::uuid AND "event" IN ('VERDICT_GIVEN', 'VERDICT_CHANGED')
      )
    ) AS "touched"`;
  return row?.touched === false;
}
