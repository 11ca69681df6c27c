import type { Range } from './range';

/** By how much a place in a text is moved. */
export type TextStep = 'character' | 'word' | 'sentence';

/** Which end of a word or a sentence counts as its place. */
export type Side = 'start' | 'end';

// The words of the article and not of the page's reader: a neutral locale cuts
// the same text the same way for everybody.
const segmenters = {
  character: new Intl.Segmenter('en', { granularity: 'grapheme' }),
  word: new Intl.Segmenter('en', { granularity: 'word' }),
  sentence: new Intl.Segmenter('en', { granularity: 'sentence' }),
} as const;

/**
 * The places in `within` that a step of this kind leads to, ascending: before or
 * behind every character as a reader sees it, word or sentence, and never inside
 * a character. No place has white space on its inner side: behind it for a
 * start, before it for an end.
 */
export function stopsIn(text: string, within: Range, by: TextStep, side: Side): number[] {
  const slice = text.slice(within.start, within.end);
  const stops: number[] = [];
  for (const { segment, index, isWordLike } of segmenters[by].segment(slice)) {
    const trimmed = segment.trim();
    if (trimmed === '' || isWordLike === false) continue;
    const lead = segment.length - segment.trimStart().length;
    stops.push(within.start + index + lead + (side === 'end' ? trimmed.length : 0));
  }
  return stops;
}

/** The stop next to `offset` in a direction, or undefined. */
export function nextStop(
  stops: readonly number[],
  offset: number,
  direction: 1 | -1,
): number | undefined {
  return direction === 1
    ? stops.find((stop) => stop > offset)
    : stops.findLast((stop) => stop < offset);
}
