/** A stretch of a text in UTF-16 code units, end exclusive: `text.slice(start, end)`. */
export type Range = { start: number; end: number };

/** How many ranges a claim may have. */
export const rangesMax = 100;

/** What is wrong with a claim's ranges. */
export type RangeProblem =
  | 'none'
  | 'empty'
  | 'outside'
  | 'overlapping'
  | 'splits-character'
  | 'blank';

const splitsSurrogatePair = (text: string, offset: number) =>
  /[\uD800-\uDBFF]/.test(text.charAt(offset - 1)) && /[\uDC00-\uDFFF]/.test(text.charAt(offset));

/**
 * The first thing wrong with `ranges` as the carrier of a claim in `text`, or
 * null. Ranges are ascending, do not overlap, lie inside the text, cut no
 * character in two and hold more than white space.
 */
export function findRangeProblem(text: string, ranges: readonly Range[]): RangeProblem | null {
  if (ranges.length === 0) return 'none';
  let previousEnd = 0;
  for (const { start, end } of ranges) {
    if (start >= end) return 'empty';
    if (start < 0 || end > text.length) return 'outside';
    if (start < previousEnd) return 'overlapping';
    if (splitsSurrogatePair(text, start) || splitsSurrogatePair(text, end))
      return 'splits-character';
    if (text.slice(start, end).trim() === '') return 'blank';
    previousEnd = end;
  }
  return null;
}

/** Whether two lists of ranges are of the same words. */
export function sameRanges(a: readonly Range[], b: readonly Range[]): boolean {
  return (
    a.length === b.length &&
    a.every(({ start, end }, index) => b[index]?.start === start && b[index]?.end === end)
  );
}

/** The exact words of each range. */
export function quotesOf(text: string, ranges: readonly Range[]): string[] {
  return ranges.map(({ start, end }) => text.slice(start, end));
}

/** The exact words of a claim on one line, its parts joined by an ellipsis. */
export function quoteOf(text: string, ranges: readonly Range[]): string {
  return quotesOf(text, ranges).join(' … ');
}

/** The start of a text, at most `max` UTF-16 code units of it, without half a character at its end. */
export function startOf(text: string, max: number): string {
  return text.slice(0, splitsSurrogatePair(text, max) ? max - 1 : max);
}

/** `range` without the white space at its ends; null where nothing is left. */
export function trimRange(text: string, { start, end }: Range): Range | null {
  const words = text.slice(start, end);
  const trimmed = words.trim();
  if (trimmed === '') return null;
  const lead = words.length - words.trimStart().length;
  return { start: start + lead, end: start + lead + trimmed.length };
}

/** The order in which a reader meets claims: by first word, then by last, then by id. */
export function compareByPosition(
  a: { id: string; ranges: readonly Range[] },
  b: { id: string; ranges: readonly Range[] },
): number {
  const byStart = (a.ranges[0]?.start ?? 0) - (b.ranges[0]?.start ?? 0);
  if (byStart !== 0) return byStart;
  const byEnd = (a.ranges.at(-1)?.end ?? 0) - (b.ranges.at(-1)?.end ?? 0);
  return byEnd || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

/** The number each claim bears in the margin: 1, 2, 3 … in reading order, dropped ones left out. */
export function numberClaims(
  claims: readonly { id: string; ranges: readonly Range[]; dropped: boolean }[],
): Map<string, number> {
  const standing = claims.filter((claim) => !claim.dropped).sort(compareByPosition);
  return new Map(standing.map((claim, index) => [claim.id, index + 1]));
}
