import type { Edge } from './move-edge';
import type { Range } from './range';
import { stopsIn } from './text-stops';

/**
 * Where an edge of a claim stands, for somebody who does not see it:
 * “End: the claim now ends after ‘attack’.”
 */
export function describeEdge(
  text: string,
  ranges: readonly Range[],
  { range, side }: Edge,
): string {
  const at = ranges[range];
  if (!at) return '';
  const part = ranges.length > 1 ? `part ${range + 1} of ${ranges.length}` : 'the claim';
  return side === 'start'
    ? `Start: ${part} now begins with “${firstWord(text, at)}”.`
    : `End: ${part} now ends after “${lastWord(text, at)}”.`;
}

/** The first word in a stretch of the text, with what stands before it. */
function firstWord(text: string, { start, end }: Range): string {
  return text.slice(start, stopsIn(text, { start, end }, 'word', 'end')[0] ?? end);
}

/** The last word in a stretch of the text, with what stands behind it. */
function lastWord(text: string, { start, end }: Range): string {
  return text.slice(stopsIn(text, { start, end }, 'word', 'start').at(-1) ?? start, end);
}
