import { type Range, trimRange } from './range';

/**
 * The ranges of a claim made of the words a reviewer has chosen: cut at the
 * passages' ends, so that no range holds the white space between paragraphs,
 * and without white space at their own. Empty where no words were chosen.
 */
export function chosenRanges(text: string, passages: readonly Range[], chosen: Range): Range[] {
  const whole = wholeCharacters(text, chosen);
  return passages.flatMap(({ start, end }) => {
    const range = { start: Math.max(start, whole.start), end: Math.min(end, whole.end) };
    const trimmed = range.start < range.end ? trimRange(text, range) : null;
    return trimmed ? [trimmed] : [];
  });
}

/** `range` widened where an end of it would cut a character in two. */
function wholeCharacters(text: string, { start, end }: Range): Range {
  return { start: start - (cuts(text, start) ? 1 : 0), end: end + (cuts(text, end) ? 1 : 0) };
}

const cuts = (text: string, offset: number) => (text.codePointAt(offset - 1) ?? 0) > 0xffff;
