import type { z } from 'zod';
import { Problem } from '@/lib/api/problem';
import { refuseOldText, refuseStale, refuseUnlessRangesChangeable } from '@/lib/changes/refusals';
import { hedgesBeside } from '@/lib/claims/hedges';
import { asView, changeClaims, type LockedClaim } from '@/lib/claims/mutations';
import { getClaim, isMine } from '@/lib/claims/queries';
import type { ClaimView } from '@/lib/claims/schema';
import type { Actor } from '@/lib/desks/actor';
import { record } from '@/lib/ledger/mutations';
import { quoteOf } from '@/lib/ranges/range';
import { textOf } from '@/lib/revisions/queries';
import { createOnce, type Transaction } from '@/lib/server/db';
import type { splitClaimInput } from './schema';

/**
 * Makes two claims of one: this one keeps the first words, with its verdicts,
 * its evidence and its ruling; the rest becomes a claim of its own, which nobody
 * has judged. Who is said to say it, and what the text suggests, hold for both.
 * Asked again it changes nothing. Answers with both claims. Throws `not-found`,
 * `invalid-input`, `stale-version`, `conflict`, `not-allowed` and `id-taken`.
 */
export function splitClaim(
  actor: Actor,
  claimId: string,
  input: z.output<typeof splitClaimInput>,
): Promise<ClaimView[]> {
  return createOnce(async () => {
    const changed = await changeClaims(actor, [claimId], async (tx, [claim]) => {
      if (!claim) return undefined;
      const { part } = input;
      if (await isMine(actor, claim.articleId, part.id, tx)) return undefined;
      refuseStale(asView(actor, claim), input.version);
      if (claim.dropped) {
        throw new Problem('conflict', 'This was marked as no claim. Bring it back to split it.');
      }
      refuseUnlessRangesChangeable(actor, claim);
      refuseOldText(claim.revision, input.revision);
      await textOf(tx, claimId, input.ranges);
      const text = await textOf(tx, claimId, part.ranges);
      await makePart(tx, actor, claim, input);
      const hedges = hedgesBeside(claim.hedges, part.ranges);
      await tx.claim.update({
        where: { id: claimId },
        data: {
          ranges: input.ranges,
          position: input.ranges[0]?.start ?? 0,
          wording: input.wording,
          hedges,
          version: { increment: 1 },
        },
        select: { id: true },
      });
      const { articleId, ranges, wording } = claim;
      await record(tx, actor, {
        event: 'CLAIM_SPLIT',
        articleId,
        claimId,
        before: { words: quoteOf(text, ranges), wording, ranges },
        after: {
          words: quoteOf(text, input.ranges),
          wording: input.wording,
          ranges: input.ranges,
          part: part.id,
        },
      });
      await record(tx, actor, {
        event: 'CLAIM_ADDED',
        articleId,
        claimId: part.id,
        after: { wording: part.wording, ranges: part.ranges, splitFrom: claimId },
      });
      return [part.id];
    });
    const { id } = input.part;
    const made = changed.some((item) => item.id === id);
    return made ? changed : [...changed, await getClaim(actor, id)];
  });
}

async function makePart(
  tx: Transaction,
  actor: Actor,
  claim: LockedClaim,
  { part, ranges }: z.output<typeof splitClaimInput>,
): Promise<void> {
  await tx.claim.create({
    data: {
      id: part.id,
      deskId: actor.deskId,
      articleId: claim.articleId,
      revisionId: claim.revisionId,
      attributionId: claim.attribution?.id ?? null,
      ranges: part.ranges,
      position: part.ranges[0]?.start ?? 0,
      wording: part.wording,
      hedges: hedgesBeside(claim.hedges, ranges),
      checkable: claim.checkable,
      checkWorthiness: null,
      suggestedStatus: claim.suggestedStatus,
      suggestedReason: claim.suggestedReason,
      origin: 'REVIEWER',
      addedById: actor.userId,
    },
    select: { id: true },
  });
}
