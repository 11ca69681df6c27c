import type { z } from 'zod';
import { Problem, staleVersion } from '@/lib/api/problem';
import { asView, changeClaim } from '@/lib/claims/mutations';
import type { ClaimView } from '@/lib/claims/schema';
import type { Actor } from '@/lib/desks/actor';
import { record } from '@/lib/ledger/mutations';
import type { setVerdictInput } from './schema';

const verdictOf = (actor: Actor, claim: ClaimView) =>
  claim.verdicts.find((verdict) => verdict.reviewer.id === actor.userId) ?? null;

/**
 * Gives or changes the actor's own verdict. A repeat of what already stands
 * changes nothing, so a lost answer can be asked for again. Throws `not-found`,
 * `conflict` for a dropped claim and `stale-version`.
 */
export function setVerdict(
  actor: Actor,
  claimId: string,
  input: z.output<typeof setVerdictInput>,
): Promise<ClaimView> {
  return changeClaim(actor, claimId, async (tx, claim) => {
    const mine = verdictOf(actor, claim);
    const { value, rationale } = input;
    if (mine && mine.value === value && mine.rationale === rationale) return;
    if (input.version !== (mine?.version ?? null))
      throw staleVersion('verdict', asView(actor, claim));
    if (claim.dropped) {
      throw new Problem(
        'conflict',
        'This was marked as no claim. Bring it back to give a verdict.',
      );
    }
    await tx.verdict.upsert({
      where: { claimId_reviewerId: { claimId, reviewerId: actor.userId } },
      create: { deskId: actor.deskId, claimId, reviewerId: actor.userId, value, rationale },
      update: { value, rationale, version: { increment: 1 }, updatedAt: new Date() },
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
    await tx.verdict.delete({
      where: { claimId_reviewerId: { claimId, reviewerId: actor.userId } },
      select: { id: true },
    });
    await record(tx, actor, {
      event: 'VERDICT_WITHDRAWN',
      articleId: claim.articleId,
      claimId,
      before: { value: mine.value, rationale: mine.rationale },
    });
  });
}
