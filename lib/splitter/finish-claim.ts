import type { SentenceDraft } from './carry-over';
import { checkWorthinessOf, worthOdds } from './judgements/check-worthiness';
import { factOdds, isStatement } from './judgements/checkability';
import type { contextsOf } from './judgements/claim-context';
import { kindOf } from './judgements/claim-kind';
import { overlaps } from './judgements/hedges';
import { type StatusCues, suggestionFor } from './judgements/suggestion';
import type { Models } from './model/models';
import { withInsertions } from './resolution/insertions';
import type { Attribution, Claim, Insertion, Range, Reference } from './types';

/** A claim before it is judged; `attribution` counts within its sentence. */
export type DraftClaim = {
  ranges: Range[];
  /** Its wording in words of its own alone. */
  text: string;
  /** What the wording is made of: words of the sentence by index, and glue. */
  wording: (number | string)[];
  attribution: number | null;
  primary: boolean;
  /** What is put into the wording, and where it then stands. */
  insertions: Insertion[];
  offers: Reference[];
  /** 0 to 1. */
  confidence: number;
};

/** The confidence in a sentence that was not taken apart: nobody has an opinion of it. */
export const UNPARSED = 0.5;

/** Makes the contexts of the claims of one sentence. */
export type Contexts = ReturnType<typeof contextsOf>;

/** What is read of a sentence once for all its claims. */
export type SentenceReading = { contexts: Contexts; cues: StatusCues };

/**
 * Adds hedges, the two judgements, the kind and the suggested status. The judgements look at the
 * claim's own words, as those did that they have learnt from.
 */
export function finishClaim(
  text: string,
  draft: SentenceDraft,
  claim: DraftClaim,
  attribution: Attribution | null,
  { contexts, cues }: SentenceReading,
  models: Models,
): Omit<Claim, 'attribution' | 'values'> {
  const cue = attribution?.cue ?? null;
  const context = contexts({
    text: claim.text,
    attributed: attribution !== null,
    sourced: (attribution?.source ?? null) !== null,
    cue: cue === null ? '' : text.slice(cue.start, cue.end),
  });
  const own = draft.hedges.filter((hedge) => claim.ranges.some((range) => overlaps(range, hedge)));
  const far = reachesBack(draft, claim) ? draft.evidentials : [];
  const hedges = [...own, ...far.filter((hedge) => !own.includes(hedge))];
  const worth = worthOdds(context, models.checkWorthiness);
  const fact = factOdds(context, worth, models.checkability);
  const stated = isStatement(context) && !draft.onlyLimits;
  const kind = kindOf(context, stated && fact >= 0);
  const answerable = stated && kind !== 'prediction';
  const { score, checkWorthy, reasons } = checkWorthinessOf(
    context,
    { worth, fact, answerable },
    models.checkWorthiness,
  );
  const near = cue ? [...claim.ranges, cue] : claim.ranges;
  const suggestion = draft.onlyLimits ? null : suggestionFor(text, cues, near, hedges);
  return {
    ranges: claim.ranges,
    text: withInsertions(claim.text, claim.insertions),
    insertions: claim.insertions,
    offers: claim.offers,
    confidence: claim.confidence,
    kind,
    hedges,
    checkable: answerable && fact >= 0,
    checkWorthiness: score,
    checkWorthy,
    reasons,
    suggestedStatus: suggestion?.status ?? null,
    suggestedReason: suggestion?.reason ?? null,
  };
}

/** What could not be verified is what somebody claims; without a claimant it is the whole sentence. */
function reachesBack(draft: SentenceDraft, claim: DraftClaim): boolean {
  return claim.attribution !== null || draft.claims.every((other) => other.attribution === null);
}
