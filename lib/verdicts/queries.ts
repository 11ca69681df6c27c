import { z } from 'zod';
import { instant, person } from '@/lib/api/fields';
import { verdictBy } from '@/lib/changes/change';
import type { LockedClaim } from '@/lib/claims/mutations';
import { wordsGivenOn } from '@/lib/claims/schema';
import type { Actor } from '@/lib/desks/actor';
import { type Range, sameRanges } from '@/lib/ranges/range';
import { db, type Statements } from '@/lib/server/db';
import { instantOf, type Members, personOf, viewOf, viewsOf } from '@/lib/server/json-view';
import { subLabel } from '@/lib/sub-labels/schema';
import { Prisma } from '@/prisma/generated/client';
import { VerdictValue } from '@/prisma/generated/enums';
import { decisionEntry, othersHaveDecided, withdrawnLast } from './decided-before';
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
  desk: z.object({
    /** With which verdicts it asks for a rationale. */
    rationaleRequiredFor: z.array(value),
    /** What its verdicts can be said to be more exactly. */
    subLabels: z.array(subLabel),
  }),
  /** What remains, for measuring agreement, of their own verdict. */
  own: first.nullable(),
  /** What the ledger tells of it, oldest first. */
  ledger: z.array(decisionEntry).transform((entries) => ({
    /** What remains, for measuring agreement, of the verdict that they withdrew last. */
    withdrawn: withdrawn.nullable().parse(withdrawnLast(entries)),
    othersDecided: othersHaveDecided(entries),
  })),
});

type Found = z.input<typeof marking>;

/** Finds what is known when the actor marks the claim that "Claim" is, as an expression beside it. */
export function markingOf({ userId, deskId }: Actor): Prisma.Sql {
  return viewOf<Found>({
    reviewer: personOf(sql`${userId}::uuid`),
    now: instantOf(sql`clock_timestamp()`),
    desk: sql`(
      SELECT ${viewOf<Found['desk']>({
        rationaleRequiredFor: sql`"rationaleRequiredFor"`,
        subLabels: sql`"subLabels"`,
      })} FROM "Desk" WHERE "Desk"."id" = ${deskId}::uuid
    )`,
    own: sql`(
      SELECT ${viewOf(firstMembers)} FROM "Verdict"
      WHERE "claimId" = "Claim"."id" AND "reviewerId" = ${userId}::uuid
    )`,
    // Once for all that is asked of it: PostgreSQL gets ready for every look, each time.
    ledger: viewsOf<Found['ledger'][number]>(
      {
        event: sql`"event"`,
        isOwn: sql`"actorId" = ${userId}::uuid`,
        before: sql`CASE WHEN "event" = 'VERDICT_WITHDRAWN' THEN "before" END`,
      },
      {
        from: sql`"LedgerEntry" WHERE "claimId" = "Claim"."id" AND "event" IN (
          'VERDICT_GIVEN', 'VERDICT_WITHDRAWN', 'RULING_MADE', 'CLAIM_REANCHORED'
        )`,
        orderBy: sql`"LedgerEntry"."id"`,
      },
    ),
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
