import type { SentenceDraft } from './carry-over';
import { CHECK_WORTHY_FROM, checkWorthinessOf } from './check-worthiness';
import { isCheckable } from './checkability';
import { overlaps } from './hedges';
import { suggestionFor } from './suggestion';
import type { Attribution, Claim, Range } from './types';

/** A claim before it is judged; `attribution` counts within its sentence. */
export type DraftClaim = {
  ranges: Range[];
  text: string;
  attribution: number | null;
  primary: boolean;
};

const RESPONSIBILITY = /\bresponsibility\b/i;

/** Adds hedges, the two judgements and the suggested status. */
export function finishClaim(
  text: string,
  draft: SentenceDraft,
  claim: DraftClaim,
  attribution: Attribution | null,
): Omit<Claim, 'attribution'> {
  const { sentence } = draft;
  const whole = text.slice(sentence.start, sentence.end);
  const cue = attribution?.cue ?? null;
  const context = {
    text: claim.text,
    sentence: whole,
    attributed: attribution !== null,
    responsibility: cue !== null && RESPONSIBILITY.test(text.slice(cue.start, cue.end)),
    ranges: claim.ranges,
  };
  const own = draft.hedges.filter((hedge) => claim.ranges.some((range) => overlaps(range, hedge)));
  const far = reachesBack(draft, claim) ? draft.evidentials : [];
  const hedges = [...own, ...far.filter((hedge) => !own.includes(hedge))];
  const checkable = isCheckable(context) && !draft.onlyLimits;
  const { score, reasons } = checkWorthinessOf(context, checkable);
  const near = cue ? [...claim.ranges, cue] : claim.ranges;
  const suggestion = draft.onlyLimits ? null : suggestionFor(text, sentence, near, hedges);
  return {
    ranges: claim.ranges,
    text: claim.text,
    primary: claim.primary,
    hedges,
    checkable,
    checkWorthiness: score,
    checkWorthy: checkable && score >= CHECK_WORTHY_FROM,
    reasons,
    suggestedStatus: suggestion?.status ?? null,
    suggestedReason: suggestion?.reason ?? null,
  };
}

/** What could not be verified is what somebody claims; without a claimant it is the whole sentence. */
function reachesBack(draft: SentenceDraft, claim: DraftClaim): boolean {
  return claim.attribution !== null || draft.claims.every((other) => other.attribution === null);
}
