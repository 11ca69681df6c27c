import { v7 as uuid } from 'uuid';
import type { z } from 'zod';
import { Problem, staleVersion } from '@/lib/api/problem';
import { asView, type LockedClaim, lockClaim, settle } from '@/lib/claims/mutations';
import { getWholeClaimAnd } from '@/lib/claims/queries';
import type { ClaimView, VerdictView } from '@/lib/claims/schema';
import type { Actor } from '@/lib/desks/actor';
import { entryOf } from '@/lib/ledger/mutations';
import { sameRanges } from '@/lib/ranges/range';
import { rangesSeen, textOf } from '@/lib/revisions/queries';
import type { Statements } from '@/lib/server/db';
import { plainTransaction } from '@/lib/server/plain-transaction';
import { chosenSubLabel } from '@/lib/sub-labels/sub-label-of';
import { Prisma } from '@/prisma/generated/client';
import type { VerdictValue } from '@/prisma/generated/enums';
import { type FirstVerdict, firstVerdict } from './first-verdict';
import { isTieBreaker, marking, markingOf } from './queries';
import { lacksRationale, rationaleWanted } from './rationale';
import type { setVerdictInput } from './schema';
import { noSubLabel, toldOf } from './told';

type Marking = z.output<typeof marking>;

/** A verdict as it is from now on, null where it is withdrawn, and the statements that make it so. */
type Marked = { verdict: VerdictView | null; writes: Prisma.Sql[] };

type Stored = VerdictView & FirstVerdict;

const verdictOf = (actor: Actor, claim: ClaimView) =>
  claim.verdicts.find((verdict) => verdict.reviewer.id === actor.userId) ?? null;

/**
 * Changes the actor's own verdict on a claim as `changeClaims` changes claims, and in three
 * statements: one locks the claim, one reads it with all that decides, one writes. The first two
 * travel together, and the second begins once the first has its lock. Marking is what everybody does
 * all day. The change answers with null where nothing is to be done.
 */
function changeVerdict(
  actor: Actor,
  claimId: string,
  change: (claim: LockedClaim, marking: Marking, tx: Statements) => Promise<Marked | null>,
): Promise<ClaimView> {
  return plainTransaction(async (tx) => {
    const [row, read] = await Promise.all([
      lockClaim(tx, actor, claimId),
      getWholeClaimAnd(actor, claimId, tx, markingOf(actor)),
    ]);
    const before = { ...read.claim, ...row };
    const marked = await change(before, marking.parse(read.also), tx);
    if (!marked) return asView(actor, before);
    const { verdict, writes } = marked;
    const after = { ...before, verdicts: withVerdict(before.verdicts, actor.userId, verdict) };
    const { articleId } = row;
    return asView(actor, await settle(tx, actor, { articleId, before, after, writes }));
  });
}

/** In the order in which they were first given. */
function withVerdict(
  verdicts: readonly VerdictView[],
  userId: string,
  verdict: VerdictView | null,
): VerdictView[] {
  const place = verdicts.findIndex(({ reviewer }) => reviewer.id === userId);
  if (place === -1) return verdict ? [...verdicts, verdict] : [...verdicts];
  return verdicts.toSpliced(place, 1, ...(verdict ? [verdict] : []));
}

/**
 * Gives or changes the actor's own verdict, or says `again` what it says. Without that, and the
 * second time, a repeat of what stands changes nothing, so a lost answer can be asked for again. Throws `not-found`,
 * `conflict` for a dropped claim, `stale-version`, `locked`, and `invalid-input` for words
 * that the article does not have or where the desk asks for a rationale and there is none.
 */
export function setVerdict(
  actor: Actor,
  claimId: string,
  input: z.output<typeof setVerdictInput>,
): Promise<ClaimView> {
  return changeVerdict(actor, claimId, async (claim, known, tx) => {
    const mine = verdictOf(actor, claim);
    const { value, rationale } = input;
    const ranges = await rangesSeen(tx, asView(actor, claim), claim.articleId, input);
    const subLabel = chosenSubLabel(known.desk.subLabels, input, mine);
    const repeated =
      mine?.value === value &&
      mine.rationale === rationale &&
      mine.subLabel === subLabel &&
      sameRanges(mine.ranges, ranges);
    // Only once: asked again, the version is another.
    const confirmed = repeated && input.again === true && input.version === mine.version;
    if (repeated && !confirmed) return null;
    if (input.version !== (mine?.version ?? null))
      throw staleVersion('verdict', asView(actor, claim));
    if (claim.dropped) {
      throw new Problem(
        'conflict',
        'This was marked as no claim. Bring it back to give a verdict.',
      );
    }
    if (!sameRanges(ranges, claim.ranges)) await textOf(tx, claimId, ranges);
    if (subLabel === undefined) throw noSubLabel();
    if (lacksRationale(known.desk.rationaleRequiredFor, input)) throw rationaleMissing(value);
    const others = claim.verdicts.some(({ reviewer }) => reviewer.id !== actor.userId);
    const first = firstVerdict(
      { value, ranges },
      {
        before: known.own ?? known.ledger.withdrawn,
        othersDecided: others || known.ledger.othersDecided,
        blind: actor.blind,
      },
    );
    const breaksTie = await isTieBreaker(tx, actor, claim, ranges);
    const { reviewer, now: updatedAt } = known;
    const version = (mine?.version ?? 0) + 1;
    const given = { value, rationale, subLabel, ranges };
    const verdict = { ...given, reviewer, breaksTie, updatedAt, version };
    const entry = entryOf(actor, {
      event: confirmed ? 'VERDICT_CONFIRMED' : mine ? 'VERDICT_CHANGED' : 'VERDICT_GIVEN',
      articleId: claim.articleId,
      claimId,
      ...(mine && { before: toldOf(mine, known.desk.subLabels) }),
      after: toldOf(given, known.desk.subLabels),
    });
    const store = mine ? updateVerdict : insertVerdict;
    return { verdict, writes: [store(actor, claimId, { ...verdict, ...first }), entry] };
  });
}

/** The statement that stores the actor's first verdict on a claim; that is locked, so there is still none. */
function insertVerdict(
  { userId, deskId }: Actor,
  claimId: string,
  { value, rationale, subLabel, ranges, breaksTie, updatedAt, version, ...first }: Stored,
): Prisma.Sql {
  return Prisma.sql`
    INSERT INTO "Verdict" (
      "id", "deskId", "claimId", "reviewerId", "value", "rationale", "subLabelId", "ranges", "firstValue",
      "independent", "breaksTie", "createdAt", "updatedAt", "version"
    )
    VALUES (
      ${uuid()}::uuid, ${deskId}::uuid, ${claimId}::uuid, ${userId}::uuid, ${value}::"VerdictValue",
      ${rationale}, ${subLabel}::uuid, ${JSON.stringify(ranges)}::jsonb, ${first.firstValue}::"VerdictValue",
      ${first.independent}, ${breaksTie}, ${updatedAt}::timestamptz, ${updatedAt}::timestamptz, ${version}
    )`;
}

/** The statement that stores what becomes of the actor's verdict; the claim is locked, so it is still the one that was read. */
function updateVerdict(
  { userId }: Actor,
  claimId: string,
  { value, rationale, subLabel, ranges, breaksTie, updatedAt, version, ...first }: Stored,
): Prisma.Sql {
  return Prisma.sql`
    UPDATE "Verdict" SET
      "value" = ${value}::"VerdictValue", "rationale" = ${rationale}, "subLabelId" = ${subLabel}::uuid,
      "ranges" = ${JSON.stringify(ranges)}::jsonb, "firstValue" = ${first.firstValue}::"VerdictValue",
      "independent" = ${first.independent}, "breaksTie" = ${breaksTie},
      "updatedAt" = ${updatedAt}::timestamptz, "version" = ${version}
    WHERE "claimId" = ${claimId}::uuid AND "reviewerId" = ${userId}::uuid`;
}

function rationaleMissing(value: VerdictValue): Problem {
  const message = rationaleWanted(value);
  const issues = [{ path: 'body.rationale', message }];
  return new Problem('invalid-input', `${message} Nothing was stored.`, { issues });
}

/** Takes the actor's own verdict back; with none there, nothing happens. Throws `not-found` and `stale-version`. */
export function withdrawVerdict(
  actor: Actor,
  claimId: string,
  version: number,
): Promise<ClaimView> {
  return changeVerdict(actor, claimId, async (claim, { own, desk }) => {
    const mine = verdictOf(actor, claim);
    if (!mine) return null;
    if (mine.version !== version) throw staleVersion('verdict', asView(actor, claim));
    const remove = Prisma.sql`
      DELETE FROM "Verdict"
      WHERE "claimId" = ${claimId}::uuid AND "reviewerId" = ${actor.userId}::uuid`;
    const entry = entryOf(actor, {
      event: 'VERDICT_WITHDRAWN',
      articleId: claim.articleId,
      claimId,
      before: { ...toldOf(mine, desk.subLabels), ...own },
    });
    return { verdict: null, writes: [remove, entry] };
  });
}
