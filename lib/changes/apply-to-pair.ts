import { hedgesBeside, joinHedges } from '@/lib/claims/hedges';
import type { ClaimView } from '@/lib/claims/schema';
import { withStatus } from '@/lib/claims/with-status';
import { newClaim, withReading } from './apply-change';
import type { ClaimChange } from './change';

/** A change that is about two claims. */
export type PairChange = Extract<ClaimChange, { otherId: string }>;

export const isPairChange = (change: ClaimChange): change is PairChange => 'otherId' in change;

/**
 * The claims as they will stand once a change to two of them is saved. The
 * second is made by a split or of a reading; without it, nothing can be merged
 * or taken apart.
 */
export function applyToPair(
  claim: ClaimView,
  other: ClaimView | undefined,
  change: PairChange,
): ClaimView[] {
  return applied(claim, other, change).map(withStatus);
}

function applied(claim: ClaimView, other: ClaimView | undefined, change: PairChange): ClaimView[] {
  const { ranges, wording } = change;
  if (change.kind === 'split') {
    const part = other ?? partOf(claim, change);
    return [{ ...claim, ranges, wording, hedges: hedgesBeside(claim.hedges, part.ranges) }, part];
  }
  if (change.kind === 'take-reading') {
    const added = { kind: 'add-claim', ranges, wording } as const;
    const made = other ?? newClaim(change.otherId, added, claim.revision);
    const { attribution } = claim;
    return [
      withReading(claim, change.readingId, { takenAs: change.otherId, refused: false }),
      other ? { ...other, dropped: false } : { ...made, attribution, origin: 'SPLITTER' },
    ];
  }
  if (!other) return [claim];
  if (change.kind === 'put-reading-back') {
    const open = withReading(claim, change.readingId, { takenAs: null });
    return [open, { ...other, dropped: true }];
  }
  if (change.kind === 'merge') {
    const hedges = joinHedges(claim.hedges, other.hedges);
    const evidence = [...claim.evidence, ...other.evidence];
    const searches = [...claim.searches, ...other.searches];
    return [
      { ...claim, ranges, wording, hedges, evidence, searches },
      { ...other, dropped: true, mergedInto: claim.id, evidence: [], searches: [] },
    ];
  }
  const evidence = parted(claim.evidence, change.evidenceIds);
  const searches = parted(claim.searches, change.searchIds);
  return [
    { ...claim, ranges, wording, evidence: evidence.kept, searches: searches.kept },
    {
      ...other,
      dropped: false,
      mergedInto: null,
      evidence: [...other.evidence, ...evidence.moved],
      searches: [...other.searches, ...searches.moved],
    },
  ];
}

function parted<Item extends { id: string }>(items: Item[], ids: string[]) {
  const isMoved = ({ id }: Item) => ids.includes(id);
  return { kept: items.filter((item) => !isMoved(item)), moved: items.filter(isMoved) };
}

/** A claim that is split off: who says it and what the text suggests hold for it as well. */
function partOf(
  claim: ClaimView,
  { otherId, part, ranges }: Extract<PairChange, { kind: 'split' }>,
): ClaimView {
  const { attribution, checkable, suggestedStatus, suggestedReason } = claim;
  return {
    ...newClaim(otherId, { kind: 'add-claim', ...part }, claim.revision),
    attribution,
    checkable,
    suggestedStatus,
    suggestedReason,
    hedges: hedgesBeside(claim.hedges, ranges),
  };
}
