import { Problem, staleVersion } from '@/lib/api/problem';
import { canChangeRanges, canDrop, countingMarksOf, marksOf, whyNot } from '@/lib/claims/access';
import type { ClaimView } from '@/lib/claims/schema';
import type { Actor } from '@/lib/desks/actor';
import { findRangeProblem, type Range, type RangeProblem } from '@/lib/ranges/range';

const rangeProblems = {
  none: 'A claim needs at least one range.',
  empty: 'A range must end after it starts.',
  outside: 'A range lies outside the text.',
  overlapping: 'The ranges must be in the order of the text and must not overlap.',
  'splits-character': 'A range cuts a character in two.',
  blank: 'A range holds nothing but white space.',
} as const satisfies Record<RangeProblem, string>;

/** Throws `invalid-input` where `ranges` are no claim's ranges in `text`. */
export function refuseUnlessRanges(text: string, ranges: readonly Range[]): void {
  const problem = findRangeProblem(text, ranges);
  if (!problem) return;
  const message = rangeProblems[problem];
  throw new Problem('invalid-input', message, { issues: [{ path: 'body.ranges', message }] });
}

/** Throws `stale-version` with the claim as it is, where the writer saw another version. */
export function refuseStale(claim: ClaimView, version: number): void {
  if (claim.version !== version) throw staleVersion('claim', claim);
}

/**
 * Throws `stale-version` where words were chosen in another text than the newest; whoever does not say
 * in which means that.
 */
export function refuseOldText(newest: number, chosenIn: number | undefined): void {
  if (chosenIn === undefined || chosenIn === newest) return;
  throw new Problem(
    'stale-version',
    `The article has a new text since you chose these words, revision ${newest}. Choose them there; nothing was stored.`,
    { current: { revision: newest } },
  );
}

/** Throws `conflict` where a claim would stand that is on no words of the newest text. */
export function refuseUnlessAnchored({
  dropped,
  ranges,
}: Pick<ClaimView, 'dropped' | 'ranges'>): void {
  if (dropped || ranges.length > 0) return;
  throw new Problem(
    'conflict',
    'The newest text of the article has none of its words. Give it words of that text to bring it back.',
  );
}

/** A claim with whose row it is. */
type Stored = ClaimView & { addedById: string };

/** Throws `not-allowed` where the actor may not say that the claim is none. */
export function refuseUnlessDroppable(actor: Actor, claim: Stored): void {
  const marks = marksOf(claim, claim.addedById);
  if (canDrop(actor, marks)) return;
  throw new Problem('not-allowed', whyNot(actor, marks, 'say that it is none'));
}

/** Throws `not-allowed` where the actor may not give the claim other words. */
export function refuseUnlessRangesChangeable(actor: Actor, claim: Stored): void {
  const marks = countingMarksOf(claim, claim.addedById);
  if (canChangeRanges(actor, marks)) return;
  throw new Problem('not-allowed', whyNot(actor, marks, 'change which words it is'));
}
