import type { Range } from './range';
import { nextStop, stopsIn, type TextStep } from './text-stops';

/**
 * Where the caret stands after a step: forward behind the next character, word
 * or sentence, back before the one before. At the end of a passage it goes on to
 * the next one's start, at the start to the end of the one before; at the ends of
 * the article it stays.
 */
export function moveCaret(
  text: string,
  passages: readonly Range[],
  place: number,
  { by, direction }: { by: TextStep; direction: 1 | -1 },
): number {
  const at = passages.findLastIndex(({ start }) => start <= place);
  const passage = passages[at];
  if (!passage) return passages[0]?.start ?? place;
  const next = nextStop(placesIn(text, passage, by, direction), place, direction);
  if (next !== undefined) return next;
  const { start, end } = passages[at + direction] ?? { start: place, end: place };
  return direction === 1 ? start : end;
}

/** The caret stands on either side of a character; a word or a sentence it passes as a whole. */
function placesIn(text: string, passage: Range, by: TextStep, direction: 1 | -1): number[] {
  if (by !== 'character') return stopsIn(text, passage, by, direction === 1 ? 'end' : 'start');
  const sides = (['start', 'end'] as const).flatMap((side) => stopsIn(text, passage, by, side));
  return [...new Set(sides)].sort((a, b) => a - b);
}

/** What the caret has passed, or all that is chosen, for somebody who does not see it. */
export function describeCaret(
  text: string,
  { from, to, anchor }: { from: number; to: number; anchor: number },
): string {
  const between = (a: number, b: number) =>
    text.slice(Math.min(a, b), Math.max(a, b)).replaceAll(/\s+/g, ' ').trim();
  const words = between(anchor === to ? from : anchor, to);
  if (words === '') return 'Space';
  return anchor === to ? words : `Chosen: “${words}”`;
}
