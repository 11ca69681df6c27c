import type { Range } from './range';

/**
 * The words of both, as a claim's ranges: ascending, and one range where two
 * share words, touch, or have nothing between them but white space of one line.
 */
export function joinRanges(text: string, a: readonly Range[], b: readonly Range[]): Range[] {
  const joined: Range[] = [];
  for (const range of [...a, ...b].sort((x, y) => x.start - y.start || x.end - y.end)) {
    const last = joined.at(-1);
    if (last && (range.start <= last.end || isGap(text.slice(last.end, range.start)))) {
      last.end = Math.max(last.end, range.end);
    } else joined.push({ ...range });
  }
  return joined;
}

const isGap = (between: string) => /^[^\S\r\n]*$/.test(between);

/** The ranges without one of them; the last one stays, for a claim has words. */
export function withoutRange(ranges: readonly Range[], at: number): readonly Range[] {
  return ranges.length > 1 ? ranges.filter((_, index) => index !== at) : ranges;
}
