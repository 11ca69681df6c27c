import { allMatches } from '../all-matches';
import type { Hedge, Range, SuggestedStatus } from '../types';
import { DISPUTED_PATTERN, UNVERIFIED_PATTERN, VERIFIED_PATTERN } from './hedge-phrases';
import { overlaps } from './hedges';

export type Suggestion = { status: SuggestedStatus; reason: string };

/** Words that say how a matter stands, and how far back they speak of it. */
type StatusCue = Range & { reach: Range };

/** The words of a sentence that say how a matter stands, by the status they suggest. */
export type StatusCues = Readonly<Record<SuggestedStatus, readonly StatusCue[]>>;

/** Read once for each sentence, whose claims ask for them in turn. */
export function statusCuesIn(text: string, sentence: Range): StatusCues {
  return {
    DISPUTED: matchesIn(text, sentence, DISPUTED_PATTERN),
    VERIFIED: matchesIn(text, sentence, VERIFIED_PATTERN),
    UNVERIFIED: matchesIn(text, sentence, UNVERIFIED_PATTERN),
  };
}

function matchesIn(text: string, sentence: Range, pattern: RegExp): StatusCue[] {
  const raw = text.slice(sentence.start, sentence.end);
  return allMatches(raw, pattern).map((match) => {
    const start = sentence.start + match.index;
    const end = start + match[0].length;
    // "X says it has left; Y denies this": what stands before it is denied.
    const back = SPEAKS_OF_ALL.test(text.slice(end, sentence.end));
    return { start, end, reach: { start: back ? sentence.start : start, end } };
  });
}

const SPEAKS_OF_ALL = /^\s+(?:this|that|it|both)\s*[.!;,]/i;

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
      cues[status].find(({ reach }) => near.some((other) => overlaps(other, reach))),
    );
  return (
    suggested('UNVERIFIED', evidential) ??
    nearby('DISPUTED') ??
    nearby('VERIFIED') ??
    nearby('UNVERIFIED')
  );
}
