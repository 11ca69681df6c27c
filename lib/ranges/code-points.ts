/**
 * Positions in one text, counted in UTF-16 code units (as everywhere in the
 * desk) and in Unicode code points (as W3C Web Annotations, Python and what is
 * written in it count). A character beyond U+FFFF is two units and one point.
 */
export type CodePoints = {
  /** How many code points the text has. */
  readonly length: number;
  /**
   * The position in code points of one in code units.
   *
   * @throws RangeError outside the text, or in the middle of a character
   */
  fromUnits(offset: number): number;
  /** The position in code units of one in code points. @throws RangeError outside the text */
  toUnits(index: number): number;
};

const surrogatePair = /[\uD800-\uDBFF][\uDC00-\uDFFF]/g;

/** Reads a text once, so that each position of it is converted quickly. */
export function codePointsOf(text: string): CodePoints {
  // Only characters of two units shift anything, and most texts have none: it
  // is enough to know where they stand.
  const pairs = Uint32Array.from(text.matchAll(surrogatePair), (match) => match.index);
  const length = text.length - pairs.length;
  return {
    length,
    fromUnits(offset) {
      within(offset, text.length);
      const before = countBelow(pairs, (start) => start < offset);
      if (before > 0 && pairs[before - 1] === offset - 1) {
        throw new RangeError(`${offset} is in the middle of a character.`);
      }
      return offset - before;
    },
    toUnits(index) {
      within(index, length);
      return index + countBelow(pairs, (start, rank) => start - rank < index);
    },
  };
}

function within(position: number, length: number): void {
  if (!Number.isInteger(position) || position < 0 || position > length) {
    throw new RangeError(`${position} is no position in a text of ${length}.`);
  }
}

/** How many of the ascending pairs come before a place; `isBefore` holds for the first of them only. */
function countBelow(
  pairs: Uint32Array,
  isBefore: (start: number, rank: number) => boolean,
): number {
  let low = 0;
  let high = pairs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(pairs[middle] ?? 0, middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
