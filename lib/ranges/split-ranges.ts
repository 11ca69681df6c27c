import { type Range, trimRange } from './range';

/**
 * A claim's ranges in two, those before and those behind a place in the text,
 * each without white space at its ends; null where one of the two would be
 * without words. A place inside a character counts as before it.
 */
export function splitRanges(
  text: string,
  ranges: readonly Range[],
  at: number,
): [before: Range[], behind: Range[]] | null {
  const place = characterStart(text, at);
  const trimmed = (range: Range) => trimRange(text, range) ?? [];
  const before = ranges.flatMap(({ start, end }) =>
    start < place ? trimmed({ start, end: Math.min(end, place) }) : [],
  );
  const behind = ranges.flatMap(({ start, end }) =>
    end > place ? trimmed({ start: Math.max(start, place), end }) : [],
  );
  return before.length > 0 && behind.length > 0 ? [before, behind] : null;
}

/** Where the character begins that `at` stands in, as a reader sees characters. */
function characterStart(text: string, at: number): number {
  // No character is longer than a line.
  const line = text.lastIndexOf('\n', at - 1) + 1;
  const end = text.indexOf('\n', at);
  const segments = new Intl.Segmenter('en').segment(text.slice(line, end === -1 ? undefined : end));
  const found = segments.containing(at - line);
  return found ? line + found.index : at;
}
