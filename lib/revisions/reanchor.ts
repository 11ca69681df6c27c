import { findRangeProblem, type Range, trimRange } from '@/lib/ranges/range';
import type { Stretch } from './compare-texts';
import { findPassage } from './find-passage';
import { indexStretches, type StretchIndex } from './stretch-index';

/**
 * What a new text makes of words: they are there as they were, `same`; part of them is, `changed`,
 * with the words that stand there now; or they are `gone`. Ranges are of the new text.
 */
export type Reanchored = { kind: 'same' | 'changed'; ranges: Range[] } | { kind: 'gone' };

/** Words of which less than this share of the letters is left are not the same statement any more. */
const enough = 0.5;

/**
 * Answers with what a new text makes of ranges of the old one: looked for at their place first, then
 * by their words, as Web Annotation clients do. Words of several parts are there as they were only
 * where all parts are, in their order.
 */
export function reanchoring(
  before: string,
  after: string,
  stretches: readonly Stretch[],
): (ranges: readonly Range[]) => Reanchored {
  const index = indexStretches(stretches, after.length);
  return (ranges) => {
    const same = inPlace(index, ranges) ?? elsewhere(before, after, index, ranges);
    if (same) return { kind: 'same', ranges: same };
    const changed = leftOf(before, after, index, ranges);
    return changed ? { kind: 'changed', ranges: changed } : { kind: 'gone' };
  };
}

/** The ranges where each lies in a stretch; null where one does not. */
function inPlace(index: StretchIndex, ranges: readonly Range[]): Range[] | null {
  const moved = ranges.flatMap((range) => index.moved(range) ?? []);
  return moved.length === ranges.length ? moved : null;
}

/** The ranges by their words: all of the passage in one, or else each part, those that stayed where they are. */
function elsewhere(
  before: string,
  after: string,
  index: StretchIndex,
  ranges: readonly Range[],
): Range[] | null {
  const [first, last] = [ranges[0], ranges.at(-1)];
  if (!first || !last) return null;
  const texts = { before, after, added: index.added };
  const whole = { start: first.start, end: last.end };
  const expected = index.expected(first.start);
  const passage = findPassage(texts, whole, { expected, notBefore: 0 });
  if (passage) {
    const by = passage.start - whole.start;
    return ranges.map(({ start, end }) => ({ start: start + by, end: end + by }));
  }
  if (ranges.length === 1) return null;
  const found: Range[] = [];
  for (const range of ranges) {
    const notBefore = found.at(-1)?.end ?? 0;
    const part =
      index.moved(range) ??
      findPassage(texts, range, { expected: index.expected(range.start), notBefore });
    if (!part || part.start < notBefore) return null;
    found.push(part);
  }
  return found;
}

/** The words that stand where enough of the ranges is left; null where less is. */
function leftOf(
  before: string,
  after: string,
  index: StretchIndex,
  ranges: readonly Range[],
): Range[] | null {
  const parts = ranges.map((range) => index.left(range));
  const left = parts.flat().reduce((sum, { range }) => sum + lettersIn(before, range), 0);
  const all = ranges.reduce((sum, range) => sum + lettersIn(before, range), 0);
  if (left === 0 || left < enough * all) return null;
  const found: Range[] = [];
  for (const [at, range] of ranges.entries()) {
    const pieces = (parts[at] ?? []).filter((piece) => lettersIn(before, piece.range) > 0);
    const words = pieces.length > 0 ? aroundPieces(index, range, pieces) : null;
    const previous = found.at(-1)?.end ?? 0;
    const part = words && trimRange(after, { ...words, start: Math.max(words.start, previous) });
    if (part) found.push(part);
  }
  return findRangeProblem(after, found) === null ? found : null;
}

const lettersIn = (text: string, { start, end }: Range) =>
  text.slice(start, end).match(/[\p{L}\p{N}]/gu)?.length ?? 0;

/**
 * From the first piece that is left to the last, with what stands now in the place of the words
 * before and after them: of “60 died” it is all of “62 died”.
 */
function aroundPieces(
  index: StretchIndex,
  range: Range,
  pieces: readonly { range: Range; newStart: number }[],
): Range | null {
  const [first, last] = [pieces[0], pieces.at(-1)];
  if (!first || !last) return null;
  const lastEnd = last.newStart + last.range.end - last.range.start;
  let [start, end] = [first.newStart, lastEnd];
  const begins = index.endingAt(range.start);
  const ends = index.beginningAt(range.end);
  if (begins !== null && isInstead(start - begins, first.range.start - range.start)) start = begins;
  if (ends !== null && isInstead(ends - end, range.end - last.range.end)) end = ends;
  return { start, end };
}

/** Whether words are so long that they stand for others, and no sentence was put in front of them. */
const isInstead = (length: number, before: number) => length > 0 && length <= 2 * before + 20;
