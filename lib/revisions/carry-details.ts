import type { ClaimView } from '@/lib/claims/schema';
import { insertions, references } from '@/lib/claims/schema';
import type { Range } from '@/lib/ranges/range';
import { sameRanges } from '@/lib/ranges/range';
import type { Attribution, Claim, Split } from '@/lib/splitter/types';
import type { Plan, PlannedClaim } from './plan-revision';

type Standing = Exclude<PlannedClaim, { fate: 'gone' }>;

/** What hangs on the words of a claim, in the new text. */
export type Details = Pick<
  ClaimView,
  | 'wording'
  | 'hedges'
  | 'insertions'
  | 'offers'
  | 'foundRanges'
  | 'confidence'
  | 'suggestedStatus'
  | 'suggestedReason'
> & {
  /** Into `attributions`; null where the article says it in its own voice. */
  attribution: number | null;
};

/**
 * Answers with what hangs on the words of a claim in a new text, and collects who says what there. Of
 * words that are as they were it is what the splitter says of the same words now, or else what was
 * said before, at its new place; what has no place there any more is left out. Of changed words it is
 * what the splitter says of the claim that has most of them.
 */
export function carryingDetails(split: Pick<Split, 'claims' | 'attributions'>, { follow }: Plan) {
  const attributions: Attribution[] = [...split.attributions];

  const attributionOf = (near: Claim | undefined, before: ClaimView['attribution']) => {
    if (near) return near.attribution;
    const content = before && follow(before.content);
    if (!content) return null;
    const at = (range: Range | null) => (range && follow([range])?.[0]) ?? null;
    attributions.push({ source: at(before.source), cue: at(before.cue), content, confidence: 1 });
    return attributions.length - 1;
  };

  /** Those of which the words, and the words that explain them, are still there. */
  const followed = <R extends ClaimView['offers'][number]>(items: readonly R[]): R[] =>
    items.flatMap((item) => {
      const [explains, from] = [follow([item.explains])?.[0], follow([item.from])?.[0]];
      return explains && from ? [{ ...item, explains, from }] : [];
    });

  const ofSplit = ({ text, ranges, ...claim }: Claim, near: Claim | undefined): Details => ({
    wording: text,
    hedges: claim.hedges,
    insertions: insertions.parse(claim.insertions),
    offers: references.parse(claim.offers),
    foundRanges: ranges,
    confidence: claim.confidence,
    suggestedStatus: claim.suggestedStatus,
    suggestedReason: claim.suggestedReason,
    attribution: attributionOf(near, null),
  });

  const detailsOf = (before: ClaimView, planned: Standing): Details => {
    const found = split.claims[planned.found ?? -1];
    const near = split.claims[planned.near ?? -1];
    if (planned.fate === 'changed' && found) return ofSplit(found, near);
    const hedges = before.hedges.flatMap(({ kind, ...range }) => {
      const [place] = follow([range]) ?? [];
      return place ? [{ ...place, kind }] : [];
    });
    const { wording, foundRanges, confidence, suggestedStatus, suggestedReason } = before;
    const kept = { confidence, suggestedStatus, suggestedReason, hedges };
    const attribution = attributionOf(near, before.attribution);
    if (planned.fate === 'changed') {
      const bare = { insertions: [], offers: [], foundRanges: null };
      return { ...kept, ...bare, wording: planned.wording, attribution };
    }
    const isFound = foundRanges !== null && sameRanges(foundRanges, before.ranges);
    const isSame = found?.text === wording;
    const isBack = planned.fate === 'back';
    return {
      ...kept,
      hedges: found?.hedges ?? hedges,
      wording,
      insertions: isSame ? insertions.parse(found.insertions) : followed(before.insertions),
      offers: isSame ? references.parse(found.offers) : followed(before.offers),
      foundRanges:
        isFound || (isBack && found) ? planned.ranges : foundRanges && follow(foundRanges),
      attribution,
    };
  };

  return { attributions, detailsOf };
}
