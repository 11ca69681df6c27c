import { v7 as uuid } from 'uuid';
import type { z } from 'zod';
import { notFound, Problem, staleVersion } from '@/lib/api/problem';
import { asView, type LockedClaim, lockClaims, settle, textOf } from '@/lib/claims/mutations';
import { verdictMembers } from '@/lib/claims/queries';
import { sameRanges } from '@/lib/claims/range';
import type { ClaimView, VerdictView } from '@/lib/claims/schema';
import type { Actor } from '@/lib/desks/actor';
import { record } from '@/lib/ledger/mutations';
import type { Statements } from '@/lib/server/db';
import { viewOf } from '@/lib/server/json-view';
import { plainTransaction } from '@/lib/server/plain-transaction';
import type { VerdictValue } from '@/prisma/generated/enums';
import { type FirstVerdict, firstVerdict } from './first-verdict';
import { findFirst, findMarking, isTieBreaker } from './queries';
import { lacksRationale, rationaleWanted } from './rationale';
import type { setVerdictInput } from './schema';

type Given = Pick<VerdictView, 'value' | 'rationale' | 'ranges' | 'breaksTie'> & FirstVerdict;

const verdictOf = (actor: Actor, claim: ClaimView) =>
  claim.verdicts.find((verdict) => verdict.reviewer.id === actor.userId) ?? null;

/**
 * Changes the actor's own verdict on a claim as `changeClaims` changes claims, in as few statements
 * as will do: marking is what everybody does all day. The change answers with the claim's verdicts
 * after it, or null where nothing has changed, so nothing needs to be read again.
 */
function changeVerdict(
  actor: Actor,
  claimId: string,
  change: (tx: Statements, claim: LockedClaim) => Promise<VerdictView[] | null>,
): Promise<ClaimView> {
  return plainTransaction(async (tx) => {
    const [claim] = await lockClaims(tx, actor, [claimId]);
    if (!claim) throw notFound('claim');
    const verdicts = await change(tx, claim);
    if (!verdicts) return asView(actor, claim);
    const { articleId } = claim;
    const after = { ...claim, verdicts };
    return asView(actor, await settle(tx, actor, { articleId, before: claim, after }));
  });
}

/**
 * Gives or changes the actor's own verdict. A repeat of what already stands
 * changes nothing, so a lost answer can be asked for again. Throws `not-found`,
 * `conflict` for a dropped claim, `stale-version`, `locked`, and `invalid-input` for words
 * that the article does not have or where the desk asks for a rationale and there is none.
 */
export function setVerdict(
  actor: Actor,
  claimId: string,
  input: z.output<typeof setVerdictInput>,
): Promise<ClaimView> {
  return changeVerdict(actor, claimId, async (tx, claim) => {
    const mine = verdictOf(actor, claim);
    const { value, rationale, ranges = claim.ranges } = input;
    const repeated = mine && mine.value === value && mine.rationale === rationale;
    if (repeated && sameRanges(mine.ranges, ranges)) return null;
    if (input.version !== (mine?.version ?? null))
      throw staleVersion('verdict', asView(actor, claim));
    if (claim.dropped) {
      throw new Problem(
        'conflict',
        'This was marked as no claim. Bring it back to give a verdict.',
      );
    }
    if (!sameRanges(ranges, claim.ranges)) await textOf(tx, claimId, ranges);
    const { rationaleRequiredFor, ...circumstances } = await findMarking(tx, actor, claim);
    if (lacksRationale(rationaleRequiredFor, input)) throw rationaleMissing(value);
    const first = firstVerdict({ value, ranges }, circumstances);
    const breaksTie = await isTieBreaker(tx, actor, claim, ranges);
    const judged = { value, rationale, ranges, breaksTie, ...first };
    const given = await store(tx, actor, claimId, judged);
    await record(tx, actor, {
      event: mine ? 'VERDICT_CHANGED' : 'VERDICT_GIVEN',
      articleId: claim.articleId,
      claimId,
      ...(mine && { before: { value: mine.value, rationale: mine.rationale } }),
      after: { value, rationale },
    });
    return mine
      ? claim.verdicts.map((verdict) => (verdict === mine ? given : verdict))
      : [...claim.verdicts, given];
  });
}

/** Stores the actor's verdict and answers with its view. */
async function store(
  tx: Statements,
  { userId, deskId }: Actor,
  claimId: string,
  { value, rationale, ranges, breaksTie, firstValue, independent }: Given,
): Promise<VerdictView> {
  // By the clock and not as of the beginning, which may lie before that of whoever was waited for.
  const [stored] = await tx.$queryRaw<{ verdict: VerdictView }[]>`
    INSERT INTO "Verdict" AS "own" (
      "id", "deskId", "claimId", "reviewerId", "value", "rationale", "ranges", "firstValue",
      "independent", "breaksTie", "createdAt", "updatedAt"
    )
    VALUES (
      ${uuid()}::uuid, ${deskId}::uuid, ${claimId}::uuid, ${userId}::uuid, ${value}::"VerdictValue",
      ${rationale}, ${JSON.stringify(ranges)}::jsonb, ${firstValue}::"VerdictValue",
      ${independent}, ${breaksTie}, clock_timestamp(), clock_timestamp()
    )
    ON CONFLICT ("claimId", "reviewerId") DO UPDATE SET
      "value" = EXCLUDED."value", "rationale" = EXCLUDED."rationale", "ranges" = EXCLUDED."ranges",
      "firstValue" = EXCLUDED."firstValue", "independent" = EXCLUDED."independent",
      "breaksTie" = EXCLUDED."breaksTie",
      "updatedAt" = EXCLUDED."updatedAt", "version" = "own"."version" + 1
    RETURNING ${viewOf(verdictMembers)} AS "verdict"`;
  if (!stored) throw new Error('PostgreSQL stored no verdict.');
  return stored.verdict;
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
  return changeVerdict(actor, claimId, async (tx, claim) => {
    const mine = verdictOf(actor, claim);
    if (!mine) return null;
    if (mine.version !== version) throw staleVersion('verdict', asView(actor, claim));
    const first = await findFirst(actor, claimId, tx);
    await tx.$executeRaw`
      DELETE FROM "Verdict"
      WHERE "claimId" = ${claimId}::uuid AND "reviewerId" = ${actor.userId}::uuid`;
    await record(tx, actor, {
      event: 'VERDICT_WITHDRAWN',
      articleId: claim.articleId,
      claimId,
      before: { value: mine.value, rationale: mine.rationale, ...first },
    });
    return claim.verdicts.filter((verdict) => verdict !== mine);
  });
}
