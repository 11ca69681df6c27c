import { DISPUTED_PATTERN, UNVERIFIED_PATTERN, VERIFIED_PATTERN } from './hedge-phrases';
import { overlaps } from './hedges';
import type { Hedge, Range, SuggestedStatus } from './types';

export type Suggestion = { status: SuggestedStatus; reason: string };

/** What the words near a claim suggest; `near` are its own ranges, its cue and its evidential hedges. */
export function suggestionFor(
  text: string,
  sentence: Range,
  near: Range[],
  hedges: Hedge[],
): Suggestion | null {
  const evidential = hedges.find((hedge) => hedge.kind === 'evidential');
  if (evidential)
    return { status: 'UNVERIFIED', reason: text.slice(evidential.start, evidential.end) };
  const disputed = firstIn(text, sentence, near, DISPUTED_PATTERN);
  if (disputed !== null) return { status: 'DISPUTED', reason: disputed };
  const verified = firstIn(text, sentence, near, VERIFIED_PATTERN);
  if (verified !== null) return { status: 'VERIFIED', reason: verified };
  const unverified = firstIn(text, sentence, near, UNVERIFIED_PATTERN);
  return unverified === null ? null : { status: 'UNVERIFIED', reason: unverified };
}

function firstIn(text: string, sentence: Range, near: Range[], pattern: RegExp): string | null {
  for (const match of text.slice(sentence.start, sentence.end).matchAll(pattern)) {
    const start = sentence.start + match.index;
    const range = { start, end: start + match[0].length };
    if (near.some((other) => overlaps(other, range))) return match[0];
  }
  return null;
}
