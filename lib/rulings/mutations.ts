import type { z } from 'zod';
import { Problem, staleVersion } from '@/lib/api/problem';
import { asView, changeClaim } from '@/lib/claims/mutations';
import type { ClaimView, RulingView } from '@/lib/claims/schema';
import type { Actor } from '@/lib/desks/actor';
import { record } from '@/lib/ledger/mutations';
import { sameRanges } from '@/lib/ranges/range';
import { rangesSeen, textOf } from '@/lib/revisions/queries';
import { listSubLabels } from '@/lib/sub-labels/queries';
import type { SubLabel } from '@/lib/sub-labels/schema';
import { chosenSubLabel } from '@/lib/sub-labels/sub-label-of';
import { noSubLabel, toldSubLabel } from '@/lib/verdicts/told';
import { canRule, isParty, partyReason } from './access';
import type { setRulingInput } from './schema';

function refuseUnlessRuling(actor: Actor): void {
  if (!canRule(actor)) throw new Problem('not-allowed', 'Only an editor can rule on a claim.');
}

/**
 * Makes or changes the desk's ruling on a claim, or says `again` what it says. Without that, and
 * the second time, a repeat of what stands changes nothing. Throws `not-found`, `not-allowed` (also for an editor
 * who is a party, see `isParty`), `stale-version`, `conflict` for a dropped
 * claim, and `invalid-input` without a reason or for words that the article does
 * not have.
 */
export async function setRuling(
  actor: Actor,
  claimId: string,
  input: z.output<typeof setRulingInput>,
): Promise<ClaimView> {
  return changeClaim(actor, claimId, async (tx, claim) => {
    refuseUnlessRuling(actor);
    const { ruling } = claim;
    const { value, reason } = input;
    const ranges = await rangesSeen(tx, asView(actor, claim), claim.articleId, input);
    const labels = await listSubLabels(actor, tx);
    const subLabel = chosenSubLabel(labels, input, ruling);
    const repeated =
      ruling?.value === value &&
      ruling.reason === reason &&
      ruling.subLabel === subLabel &&
      sameRanges(ruling.ranges, ranges);
    // Only once: asked again, the version is another.
    const confirmed = repeated && input.again === true && input.version === ruling.version;
    if (repeated && !confirmed) return;
    if (input.version !== (ruling?.version ?? null))
      throw staleVersion('ruling', asView(actor, claim));
    if (claim.dropped) {
      throw new Problem('conflict', 'This was marked as no claim. Bring it back to rule on it.');
    }
    if (reason.trim() === '') throw reasonMissing();
    if (subLabel === undefined) throw noSubLabel();
    if (isParty(actor, claim)) throw new Problem('not-allowed', partyReason);
    if (!sameRanges(ranges, claim.ranges)) await textOf(tx, claimId, ranges);
    const { deskId, userId: editorId } = actor;
    const made = { editorId, value, reason, ranges, subLabelId: subLabel };
    await tx.ruling.upsert({
      where: { claimId },
      create: { claimId, deskId, ...made },
      update: { ...made, version: { increment: 1 }, updatedAt: new Date() },
      select: { claimId: true },
    });
    await record(tx, actor, {
      event: confirmed ? 'RULING_CONFIRMED' : ruling ? 'RULING_CHANGED' : 'RULING_MADE',
      articleId: claim.articleId,
      claimId,
      ...(ruling && { before: toldOf(ruling, labels) }),
      after: toldOf({ value, reason, subLabel }, labels),
    });
  });
}

const toldOf = (
  { value, reason, subLabel }: Pick<RulingView, 'value' | 'reason' | 'subLabel'>,
  labels: readonly SubLabel[],
) => ({ value, reason, ...toldSubLabel(subLabel, labels) });

function reasonMissing(): Problem {
  const message = 'A ruling needs a reason.';
  const issues = [{ path: 'body.reason', message }];
  return new Problem('invalid-input', `${message} Nothing was stored.`, { issues });
}

/** Withdraws the ruling, so that the verdicts decide again. Throws `not-found`, `not-allowed` and `stale-version`. */
export async function withdrawRuling(
  actor: Actor,
  claimId: string,
  version: number,
): Promise<ClaimView> {
  return changeClaim(actor, claimId, async (tx, claim) => {
    refuseUnlessRuling(actor);
    const { ruling } = claim;
    if (!ruling) return;
    if (ruling.version !== version) throw staleVersion('ruling', asView(actor, claim));
    await tx.ruling.delete({ where: { claimId }, select: { claimId: true } });
    await record(tx, actor, {
      event: 'RULING_WITHDRAWN',
      articleId: claim.articleId,
      claimId,
      before: toldOf(ruling, await listSubLabels(actor, tx)),
    });
  });
}
