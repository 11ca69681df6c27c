import { allMatches } from '../all-matches';
import type { Hedge, Range, SuggestedStatus } from '../types';
import { DISPUTED_PATTERN, UNVERIFIED_PATTERN, VERIFIED_PATTERN } from './hedge-phrases';
import { overlaps } from './hedges';

export type Suggestion = { status: SuggestedStatus; reason: string };

/** The words of a sentence that say how a matter stands, by the status they suggest. */
export type StatusCues = Readonly<Record<SuggestedStatus, readonly Range[]>>;

/** Read once for each sentence, whose claims ask for them in turn. */
export function statusCuesIn(text: string, sentence: Range): StatusCues {
  return {
    DISPUTED: matchesIn(text, sentence, DISPUTED_PATTERN),
    VERIFIED: matchesIn(text, sentence, VERIFIED_PATTERN),
    UNVERIFIED: matchesIn(text, sentence, UNVERIFIED_PATTERN),
  };
}

function matchesIn(text: string, sentence: Range, pattern: RegExp): Range[] {
  const raw = text.slice(sentence.start, sentence.end);
  return allMatches(raw, pattern).map((match) => {
    const start = sentence.start + match.index;
    return { start, end: start + match[0].length };
  });
}

/** What the words near a claim suggest; `near` are its own ranges, its cue and its evidential hedges. */
export function suggestionFor(
  text: string,
  cues: StatusCues,
  near: readonly Range[],
  hedges: readonly Hedge[],
): Suggestion | null {
  const evidential = hedges.find((hedge) => hedge.kind === 'evidential');
  const suggested = (status: SuggestedStatus, range: Range | undefined) =>
    range ? { status, reason: text.slice(range.start, range.end) } : null;
  const nearby = (status: SuggestedStatus) =>
    suggested(
      status,
      cues[status].find((range) => near.some((other) => overlaps(other, range))),
    );
  return (
    suggested('UNVERIFIED', evidential) ??
    nearby('DISPUTED') ??
    nearby('VERIFIED') ??
    nearby('UNVERIFIED')
  );
}
