import { z } from 'zod';
import { instant, person } from '@/lib/api/fields';
import { verdictBy } from '@/lib/changes/change';
import type { LockedClaim } from '@/lib/claims/mutations';
import { wordsGivenOn } from '@/lib/claims/schema';
import type { Actor } from '@/lib/desks/actor';
import { type Range, sameRanges } from '@/lib/ranges/range';
import { db, type Statements } from '@/lib/server/db';
import { instantOf, type Members, personOf, viewOf } from '@/lib/server/json-view';
import { subLabel } from '@/lib/sub-labels/schema';
import { Prisma } from '@/prisma/generated/client';
import { VerdictValue } from '@/prisma/generated/enums';
import type { FirstVerdict } from './first-verdict';

const { sql } = Prisma;

type FirstOnWords = FirstVerdict & { ranges: Range[] };

const value = z.enum(VerdictValue);
const first = z.object({
  firstValue: value,
  independent: z.boolean(),
  ranges: wordsGivenOn,
});
// Entries from before this was kept do not say what could be seen, nor on which words it was.
const withdrawn = first.or(
  z.object({ value }).transform((old): FirstOnWords => {
    return { firstValue: old.value, independent: false, ranges: [] };
  }),
);

const firstMembers: Members<FirstOnWords> = {
  firstValue: sql`"firstValue"`,
  independent: sql`"independent"`,
  ranges: sql`"ranges"`,
};

/** What remains, for measuring agreement, of the actor's own verdict on a claim; null where they have none. */
export async function findFirst(
  { userId, deskId }: Actor,
  claimId: string,
): Promise<FirstOnWords | null> {
  const [row] = await db().$queryRaw<{ first: unknown }[]>`
    SELECT ${viewOf(firstMembers)} AS "first" FROM "Verdict"
    WHERE "claimId" = ${claimId}::uuid AND "reviewerId" = ${userId}::uuid
      AND "deskId" = ${deskId}::uuid`;
  return first.nullable().parse(row?.first ?? null);
}

/** What is known when somebody gives, changes or withdraws their verdict, beside the claim itself. */
export const marking = z.object({
  reviewer: person,
  /** By PostgreSQL's clock, once the claim was locked. */
  now: instant,
  /** With which verdicts the desk asks for a rationale. */
  rationaleRequiredFor: z.array(value),
  /** What the desk's verdicts can be said to be more exactly. */
  subLabels: z.array(subLabel),
  /** What remains, for measuring agreement, of their own verdict, and of the one they withdrew last. */
  own: first.nullable(),
  withdrawn: withdrawn.nullable(),
  /** Whether the ledger knows of a verdict or a ruling of anybody else, also where it was taken back. */
  othersDecided: z.boolean(),
});

/** Finds what is known when the actor marks the claim that "Claim" is, as an expression beside it. */
export function markingOf({ userId, deskId }: Actor): Prisma.Sql {
  const byActor = (column: Prisma.Sql) =>
    sql`"claimId" = "Claim"."id" AND ${column} = ${userId}::uuid`;
  return viewOf<z.infer<typeof marking>>({
    reviewer: personOf(sql`${userId}::uuid`),
    now: instantOf(sql`clock_timestamp()`),
    rationaleRequiredFor: sql`(
      SELECT "rationaleRequiredFor" FROM "Desk" WHERE "Desk"."id" = ${deskId}::uuid
    )`,
    subLabels: sql`(SELECT "subLabels" FROM "Desk" WHERE "Desk"."id" = ${deskId}::uuid)`,
    own: sql`(
      SELECT ${viewOf(firstMembers)} FROM "Verdict" WHERE ${byActor(sql`"reviewerId"`)}
    )`,
    withdrawn: sql`(
      SELECT "before" FROM "LedgerEntry"
      WHERE ${byActor(sql`"actorId"`)} AND "event" = 'VERDICT_WITHDRAWN'
        -- Given on words of an earlier text, whose numbers may be those of others now.
        AND "id" > coalesce((
          SELECT max("id") FROM "LedgerEntry"
          WHERE "claimId" = "Claim"."id" AND "event" = 'CLAIM_REANCHORED'
        ), 0)
      ORDER BY "LedgerEntry"."id" DESC LIMIT 1
    )`,
    othersDecided: sql`EXISTS (
      SELECT FROM "LedgerEntry"
      WHERE "claimId" = "Claim"."id" AND "actorId" <> ${userId}::uuid
        AND "event" IN ('VERDICT_GIVEN', 'RULING_MADE')
    )`,
  });
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
