import { kindOfClaim } from '@/lib/claims/kinds';
import { insertions, references } from '@/lib/claims/schema';
import type { Claim } from '@/lib/splitter/types';

/** A text that is stored, with the ids of its attributions in their order. */
export type Stored = {
  deskId: string;
  articleId: string;
  revisionId: string;
  attributionIds: readonly string[];
};

/** What a claim of the splitter and a finer reading of one are stored by alike. */
export const foundRow = (
  { deskId, articleId, revisionId, attributionIds }: Stored,
  claim: Claim,
) => ({
  deskId,
  articleId,
  revisionId,
  attributionId: claim.attribution === null ? null : (attributionIds[claim.attribution] ?? null),
  ranges: claim.ranges,
  position: claim.ranges[0]?.start ?? 0,
  kind: kindOfClaim(claim),
  wording: claim.text,
  insertions: insertions.parse(claim.insertions),
  offers: references.parse(claim.offers),
  hedges: claim.hedges,
  checkable: claim.checkable,
  checkWorthiness: claim.checkWorthiness,
  confidence: claim.confidence,
  suggestedStatus: claim.suggestedStatus,
  suggestedReason: claim.suggestedReason,
});
