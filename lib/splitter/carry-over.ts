import type { DraftClaim } from './finish-claim';
import { overlaps } from './judgements/hedges';
import type { Attribution, Hedge, Range } from './types';
import type { Analysis } from './words/analysis';

/** One sentence on its way to claims. `evidentials` limit its claims from outside their ranges. */
export type SentenceDraft = {
  sentence: Range;
  /** The quotations that reach into the sentence. */
  zones: Range[];
  /** Null where the sentence was not taken apart. */
  analysis: Analysis | null;
  attributions: Attribution[];
  hedges: Hedge[];
  evidentials: Hedge[];
  claims: DraftClaim[];
  /** The sentence says nothing but that something could not be verified. */
  onlyLimits?: boolean;
};

/**
 * A sentence that stands wholly inside a quotation has the speaker of the sentence that opened or
 * closed the quotation, or of the quotation before it in the same paragraph.
 */
export function passSpeakers(drafts: SentenceDraft[]): void {
  const givers = drafts.map((draft) => quoteSpeaker(draft));
  for (let i = 0; i < drafts.length; i++) givers[i] ??= takeFrom(drafts[i], givers[i - 1]);
  for (let i = drafts.length - 2; i >= 0; i--) {
    const zone = openZone(drafts[i], drafts[i + 1]);
    if (zone) givers[i] ??= takeFrom(drafts[i], givers[i + 1]);
  }
}

/** The attribution whose content is a quotation of the sentence. */
function quoteSpeaker(draft: SentenceDraft): Attribution | undefined {
  const quotes = (range: Range) => draft.zones.some((zone) => overlaps(zone, range));
  return draft.attributions.find(({ content }) => content.some(quotes));
}

/** Gives a wholly quoted sentence without a speaker that of its neighbour. */
function takeFrom(
  draft: SentenceDraft | undefined,
  giver: Attribution | undefined,
): Attribution | undefined {
  if (!draft || !giver || draft.attributions.length > 0) return undefined;
  const { sentence, zones } = draft;
  const quoted = zones.some(
    (zone) => zone.start <= sentence.start + 1 && zone.end >= sentence.end - 1,
  );
  if (!quoted) return undefined;
  // One quotation is one attribution, however many sentences it has.
  giver.content.push({ ...sentence });
  giver.content.sort((a, b) => a.start - b.start);
  draft.attributions.push(giver);
  for (const claim of draft.claims) claim.attribution = 0;
  return giver;
}

/** Does one quotation span both sentences? */
function openZone(draft: SentenceDraft | undefined, next: SentenceDraft | undefined): boolean {
  return draft?.zones.some((zone) => next?.zones.includes(zone)) ?? false;
}

const LIMITS_ONLY =
  /^(?:(?:but|however|though|yet)[,\s]+)?(?:(?:the|this|these|those|that|its|his|her|their|it|none of)\b[^,;]{0,80}|[\p{L}\p{N}.\s'’-]{2,60})$/iu;

/** "could not be verified" limits all that a sentence claims, "is not clear" only what it stands in. */
const IS_CHECKED = /verif|confirm|corrobor|authentic|substantiat|evidence|proof/i;
/** "gave no evidence" is something that somebody did, and no mere limit to what was said before. */
const GIVES = /evidence|proof/i;

/** Puts evidential hedges with the claims they limit: in their sentence, or in the one before. */
export function spreadEvidentials(text: string, drafts: SentenceDraft[]): void {
  for (const [i, draft] of drafts.entries()) {
    const evidential = draft.hedges.filter(
      ({ kind, start, end }) => kind === 'evidential' && IS_CHECKED.test(text.slice(start, end)),
    );
    const first = evidential[0];
    if (!first) continue;
    const opening = text.slice(draft.sentence.start, first.start).trim();
    const closing = text.slice(first.end, draft.sentence.end);
    const previous = drafts[i - 1];
    const limitsOnly =
      draft.attributions.length === 0 && LIMITS_ONLY.test(opening) && closing.length < 80;
    if (limitsOnly && previous && !GIVES.test(text.slice(first.start, first.end))) {
      draft.onlyLimits = true;
      previous.evidentials.push(...evidential);
    } else draft.evidentials.push(...evidential);
  }
}
