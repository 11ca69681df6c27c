import type { z } from 'zod';
import { Problem } from '@/lib/api/problem';
import { refuseOldText, refuseStale, refuseUnlessRangesChangeable } from '@/lib/changes/refusals';
import { canDrop, marksOf, whyNot } from '@/lib/claims/access';
import { joinHedges } from '@/lib/claims/hedges';
import { asView, changeClaims, type LockedClaim } from '@/lib/claims/mutations';
import type { ClaimView } from '@/lib/claims/schema';
import { mergedWording } from '@/lib/claims/wording-of';
import type { Actor } from '@/lib/desks/actor';
import { record } from '@/lib/ledger/mutations';
import { joinRanges } from '@/lib/ranges/combine-ranges';
import { quoteOf, sameRanges } from '@/lib/ranges/range';
import { textOf } from '@/lib/revisions/queries';
import type { Transaction } from '@/lib/server/db';
import { type mergeClaimInput, mergedAfter, mergedBefore, type unmergeClaimInput } from './schema';

/**
 * Makes another claim part of this one, which gets its words, its hedges, its
 * evidence and its searches. The other is dropped and keeps its verdicts and its
 * checks, which are about its words alone and count no longer: where somebody
 * else gave verdicts, only an editor may do this. Asked again it changes nothing. Answers with both claims. Throws `not-found`,
 * `invalid-input`, `stale-version`, `conflict` and `not-allowed`.
 */
export function mergeClaim(
  actor: Actor,
  claimId: string,
  input: z.output<typeof mergeClaimInput>,
): Promise<ClaimView[]> {
  return changeClaims(actor, [claimId, input.other.id], async (tx, [claim, other]) => {
    if (!claim || !other)
      throw new Problem('invalid-input', 'A claim cannot be merged with itself.');
    if (other.mergedInto === claim.id) return undefined;
    refuseStale(asView(actor, claim), input.version);
    refuseStale(asView(actor, other), input.other.version);
    refuseUnlessMergeable(actor, claim, other);
    if (input.ranges) refuseOldText(claim.revision, input.revision);
    const text = await textOf(tx, claim.id, input.ranges);
    const ranges = input.ranges ?? joinRanges(text, claim.ranges, other.ranges);
    if (!sameRanges(ranges, claim.ranges)) refuseUnlessRangesChangeable(actor, claim);
    const wording = input.wording ?? mergedWording(claim, other);
    const hedges = joinHedges(claim.hedges, other.hedges);
    const { deskId } = actor;
    const found = { where: { claimId: other.id, deskId }, data: { claimId: claim.id } };
    await tx.evidence.updateMany(found);
    await tx.search.updateMany(found);
    await tx.claim.update({
      where: { id: claim.id },
      data: {
        ranges,
        position: ranges[0]?.start ?? 0,
        wording,
        hedges,
        version: { increment: 1 },
      },
      select: { id: true },
    });
    await tx.claim.update({
      where: { id: other.id },
      data: { droppedAt: new Date(), mergedIntoId: claim.id, version: { increment: 1 } },
      select: { id: true },
    });
    const { articleId } = claim;
    await record(tx, actor, {
      event: 'CLAIM_MERGED',
      articleId,
      claimId: claim.id,
      before: {
        words: quoteOf(text, claim.ranges),
        wording: claim.wording,
        ranges: claim.ranges,
        hedges: claim.hedges,
      },
      after: {
        words: quoteOf(text, ranges),
        wording,
        ranges,
        hedges,
        other: other.id,
        evidence: other.evidence.map(({ id }) => id),
        searches: other.searches.map(({ id }) => id),
      },
    });
    await record(tx, actor, {
      event: 'CLAIM_DROPPED',
      articleId,
      claimId: other.id,
      before: { dropped: false, wording: other.wording },
      after: { dropped: true, mergedInto: claim.id },
    });
    return undefined;
  });
}

function refuseUnlessMergeable(actor: Actor, claim: LockedClaim, other: LockedClaim): void {
  if (claim.revisionId !== other.revisionId) {
    throw new Problem('invalid-input', 'Claims of two texts cannot be merged.');
  }
  if (claim.dropped || other.dropped) {
    throw new Problem(
      'conflict',
      'One of them was marked as no claim. Bring it back to merge them.',
    );
  }
  const marks = marksOf(other, other.addedById);
  if (canDrop(actor, marks)) return;
  throw new Problem('not-allowed', `The second claim: ${whyNot(actor, marks, 'merge it away')}`);
}

/**
 * Takes a merge back: this claim has the words, the wording and the hedges that
 * it had before, and the other stands again, with its evidence and its searches.
 * Asked again it changes nothing. Answers with both claims. Throws `not-found`,
 * `invalid-input`, `stale-version`, `conflict` and `not-allowed`.
 */
export function unmergeClaim(
  actor: Actor,
  claimId: string,
  input: z.output<typeof unmergeClaimInput>,
): Promise<ClaimView[]> {
  return changeClaims(actor, [claimId, input.other.id], async (tx, [claim, other]) => {
    if (!claim || !other) throw new Problem('invalid-input', 'A claim is no part of itself.');
    const merge = await findMerge(tx, claim, other);
    const { ranges, wording, hedges } = merge.before;
    if (!other.dropped && sameRanges(claim.ranges, ranges)) return undefined;
    refuseStale(asView(actor, claim), input.version);
    refuseStale(asView(actor, other), input.other.version);
    if (other.mergedInto !== claim.id) throw notMerged();
    if (!sameRanges(ranges, claim.ranges)) refuseUnlessRangesChangeable(actor, claim);
    const text = await textOf(tx, claim.id);
    // What was removed, or went on to a third claim, stays where it is.
    const here = { claimId: claim.id, deskId: actor.deskId };
    const data = { claimId: other.id };
    const { evidence, searches } = merge.after;
    await tx.evidence.updateMany({ where: { ...here, id: { in: evidence } }, data });
    await tx.search.updateMany({ where: { ...here, id: { in: searches } }, data });
    await tx.claim.update({
      where: { id: claim.id },
      data: {
        ranges,
        position: ranges[0]?.start ?? 0,
        wording,
        hedges,
        version: { increment: 1 },
      },
      select: { id: true },
    });
    await tx.claim.update({
      where: { id: other.id },
      data: { droppedAt: null, mergedIntoId: null, version: { increment: 1 } },
      select: { id: true },
    });
    const { articleId } = claim;
    await record(tx, actor, {
      event: 'CLAIM_UNMERGED',
      articleId,
      claimId: claim.id,
      before: { words: quoteOf(text, claim.ranges), wording: claim.wording, ranges: claim.ranges },
      after: { words: quoteOf(text, ranges), wording, ranges, other: other.id },
    });
    await record(tx, actor, {
      event: 'CLAIM_RESTORED',
      articleId,
      claimId: other.id,
      before: { dropped: true, mergedInto: claim.id, wording: other.wording },
      after: { dropped: false },
    });
    return undefined;
  });
}

const notMerged = () => new Problem('conflict', 'The second claim is no part of the first.');

/** The ledger's entry of the newest merge of two claims. */
async function findMerge(tx: Transaction, claim: LockedClaim, other: LockedClaim) {
  const entry = await tx.ledgerEntry.findFirst({
    where: {
      claimId: claim.id,
      event: 'CLAIM_MERGED',
      after: { path: ['other'], equals: other.id },
    },
    orderBy: { id: 'desc' },
    select: { id: true, before: true, after: true },
  });
  if (!entry) throw notMerged();
  const newer = await tx.ledgerEntry.findFirst({
    where: { articleId: claim.articleId, event: 'REVISION_ADDED', id: { gt: entry.id } },
    select: { id: true },
  });
  if (newer) {
    throw new Problem(
      'conflict',
      'The article has a new text since they were merged. Split the claim there instead.',
    );
  }
  return { before: mergedBefore.parse(entry.before), after: mergedAfter.parse(entry.after) };
}
