import type { z } from 'zod';
import { Problem, staleVersion } from '@/lib/api/problem';
import { asView, changeClaim, textOf } from '@/lib/claims/mutations';
import { sameRanges } from '@/lib/claims/range';
import type { ClaimView } from '@/lib/claims/schema';
import type { Actor } from '@/lib/desks/actor';
import { getPolicy } from '@/lib/desks/queries';
import { record } from '@/lib/ledger/mutations';
import type { VerdictValue } from '@/prisma/generated/enums';
import { firstVerdict } from './first-verdict';
import { findCircumstances, findFirst, isTieBreaker } from './queries';
import { lacksRationale, rationaleWanted } from './rationale';
import type { setVerdictInput } from './schema';

const verdictOf = (actor: Actor, claim: ClaimView) =>
  claim.verdicts.find((verdict) => verdict.reviewer.id === actor.userId) ?? null;

/**
 * Gives or changes the actor's own verdict. A repeat of what already stands
 * changes nothing, so a lost answer can be asked for again. Throws `not-found`,
 * `conflict` for a dropped claim, `stale-version`, and `invalid-input` for words
 * that the article does not have or where the desk asks for a rationale and there is none.
 */
export function setVerdict(
  actor: Actor,
  claimId: string,
  input: z.output<typeof setVerdictInput>,
): Promise<ClaimView> {
  return changeClaim(actor, claimId, async (tx, claim) => {
    const mine = verdictOf(actor, claim);
    const { value, rationale, ranges = claim.ranges } = input;
    const repeated = mine && mine.value === value && mine.rationale === rationale;
    if (repeated && sameRanges(mine.ranges, ranges)) return;
    if (input.version !== (mine?.version ?? null))
      throw staleVersion('verdict', asView(actor, claim));
    if (claim.dropped) {
      throw new Problem(
        'conflict',
        'This was marked as no claim. Bring it back to give a verdict.',
      );
    }
    if (!sameRanges(ranges, claim.ranges)) await textOf(tx, claimId, ranges);
    const { rationaleRequiredFor } = await getPolicy(actor, tx);
    if (lacksRationale(rationaleRequiredFor, input)) throw rationaleMissing(value);
    const first = firstVerdict({ value, ranges }, await findCircumstances(actor, claim, tx));
    const breaksTie = await isTieBreaker(actor, claim, ranges, tx);
    const given = { value, rationale, ranges, breaksTie, ...first };
    await tx.verdict.upsert({
      where: { claimId_reviewerId: { claimId, reviewerId: actor.userId } },
      create: { deskId: actor.deskId, claimId, reviewerId: actor.userId, ...given },
      update: { ...given, version: { increment: 1 }, updatedAt: new Date() },
      select: { id: true },
    });
    await record(tx, actor, {
      event: mine ? 'VERDICT_CHANGED' : 'VERDICT_GIVEN',
      articleId: claim.articleId,
      claimId,
      ...(mine && { before: { value: mine.value, rationale: mine.rationale } }),
      after: { value, rationale },
    });
  });
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
  return changeClaim(actor, claimId, async (tx, claim) => {
    const mine = verdictOf(actor, claim);
    if (!mine) return;
    if (mine.version !== version) throw staleVersion('verdict', asView(actor, claim));
    const first = await findFirst(actor, claimId, tx);
    await tx.verdict.delete({
      where: { claimId_reviewerId: { claimId, reviewerId: actor.userId } },
      select: { id: true },
    });
    await record(tx, actor, {
      event: 'VERDICT_WITHDRAWN',
      articleId: claim.articleId,
      claimId,
      before: { value: mine.value, rationale: mine.rationale, ...first },
    });
  });
}
