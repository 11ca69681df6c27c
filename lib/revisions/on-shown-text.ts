import type { ClaimView } from '@/lib/claims/schema';
import { isAbout } from '@/lib/claims/status';
import type { Range } from '@/lib/ranges/range';

/**
 * A claim as a page shows it that has an older text: with all that is held of it now, on the words that
 * it has there. Null for one that the older text does not have.
 *
 * @param shown the claim as the page has it, on its own text
 * @param revision the number of that text
 */
export function onShownText(
  claim: ClaimView,
  shown: ClaimView | undefined,
  revision: number,
): ClaimView | null {
  if (claim.revision <= revision) return claim;
  if (!shown) return null;
  const { ranges, attribution, hedges, insertions, offers, foundRanges, readings } = shown;
  const hasChanged = claim.former !== null && claim.former.revision >= revision;
  const placed = <G extends { ranges: Range[] }>(given: G): G => ({
    ...given,
    ranges: isAbout(given, claim) ? ranges : [],
  });
  return {
    ...claim,
    ...{ revision, ranges, attribution, hedges, insertions, offers, foundRanges, readings },
    wording: hasChanged ? shown.wording : claim.wording,
    verdicts: claim.verdicts.map(placed),
    ruling: claim.ruling && placed(claim.ruling),
  };
}
