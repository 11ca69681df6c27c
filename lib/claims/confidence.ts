import { sameRanges } from '@/lib/ranges/range';
import type { ClaimView } from './schema';

/**
 * Below this a reviewer is told that the splitter was unsure. Of the claims below it only half are
 * what an annotator has, of all claims far more (README, “The splitter”): a look at the edges pays.
 */
export const unsureBelow = 0.5;

/**
 * The splitter's confidence in a claim, from 0 to 1, where it is low; null where it is not, where
 * there is none, and where the claim has other words by now than the splitter gave it.
 */
export function doubtfulConfidence({
  confidence,
  foundRanges,
  ranges,
}: Pick<ClaimView, 'confidence' | 'foundRanges' | 'ranges'>): number | null {
  if (confidence === null || confidence >= unsureBelow) return null;
  return foundRanges && sameRanges(foundRanges, ranges) ? confidence : null;
}
