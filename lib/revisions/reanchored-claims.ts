import type { ClaimView } from '@/lib/claims/schema';
import { isAbout } from '@/lib/claims/status';
import { quoteOf, quotesOf, type Range, sameRanges } from '@/lib/ranges/range';
import type { Details } from './carry-details';
import type { Plan, PlannedClaim } from './plan-revision';
import type { Decision } from './schema';

/** A verdict or a ruling on the words that it is about from now on; on none where the text has them no more. */
type Moved = { ranges: Range[] };

/** What becomes of one claim. */
export type ReanchoredClaim = {
  id: string;
  planned: PlannedClaim;
  /** Whether it stood before, and whether it stands from now on. */
  stood: boolean;
  dropped: boolean;
  decision: Decision | null;
  /** The words that it had, where it has others or none now. */
  former: ClaimView['former'];
  before: { words: string; wording: string; ranges: readonly Range[] };
  details: Details | null;
  verdicts: (Moved & { reviewerId: string })[];
  ruling: Moved | null;
};

type Input = {
  before: { number: number; text: string };
  claims: readonly ClaimView[];
  plan: Plan;
  decisions: ReadonlyMap<string, Decision>;
  detailsOf: (before: ClaimView, planned: Exclude<PlannedClaim, { fate: 'gone' }>) => Details;
};

/**
 * What becomes of every claim that has words. A verdict goes along with words that are as they were,
 * and with changed ones where that was decided; otherwise it is kept, and is about no words of the
 * new text: the numbers of its ranges could be those of others.
 */
export function reanchoredClaims({
  before,
  claims,
  plan,
  decisions,
  detailsOf,
}: Input): ReanchoredClaim[] {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  return plan.claims.flatMap((planned): ReanchoredClaim[] => {
    const claim = byId.get(planned.id);
    if (!claim) return [];
    const stood = !claim.dropped;
    const decision = planned.fate === 'changed' ? (decisions.get(claim.id) ?? 'CHECK_AGAIN') : null;
    const goesAlong = planned.fate === 'same' || decision === 'KEEP';
    const movedOf = (given: { ranges: Range[] }): Range[] => {
      // The claim has no words to be about until it comes back to those that it had.
      if (planned.fate === 'gone') return given.ranges;
      if (planned.fate === 'back') {
        return sameRanges(given.ranges, claim.former?.ranges ?? []) ? planned.ranges : [];
      }
      if (isAbout(given, claim)) return goesAlong ? planned.ranges : [];
      const elsewhere = given.ranges.length > 0 ? plan.follow(given.ranges) : null;
      // What was given on other words, which changed to these, was not given on these.
      return elsewhere && !sameRanges(elsewhere, planned.ranges) ? elsewhere : [];
    };
    const hasOthers = planned.fate === 'changed' || planned.fate === 'gone';
    return [
      {
        id: claim.id,
        planned,
        stood,
        dropped:
          planned.fate !== 'back' &&
          (claim.dropped || planned.fate === 'gone' || decision === 'DROP'),
        decision,
        former: hasOthers
          ? {
              revision: before.number,
              words: quotesOf(before.text, claim.ranges),
              ranges: claim.ranges,
              stood,
            }
          : null,
        before: {
          words: quoteOf(before.text, claim.ranges),
          wording: claim.wording,
          ranges: claim.ranges,
        },
        details: planned.fate === 'gone' ? null : detailsOf(claim, planned),
        verdicts: claim.verdicts.map((verdict) => ({
          reviewerId: verdict.reviewer.id,
          ranges: movedOf(verdict),
        })),
        ruling: claim.ruling && { ranges: movedOf(claim.ruling) },
      },
    ];
  });
}
