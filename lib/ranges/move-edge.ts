import type { Range } from './range';
import { nextStop, type Side, stopsIn, type TextStep } from './text-stops';

/** One end of one of a claim's ranges. */
export type Edge = { range: number; side: Side };

/**
 * A claim's ranges with one edge moved by a character, a word or a sentence. The
 * edge stays inside its passage, the range keeps at least a character, and it
 * reaches into no other range of the claim; where that leaves no place to go,
 * the ranges are the very ones that were given.
 */
export function moveEdge(
  text: string,
  passages: readonly Range[],
  ranges: readonly Range[],
  { range: at, side }: Edge,
  { by, direction }: { by: TextStep; direction: 1 | -1 },
): readonly Range[] {
  const range = ranges[at];
  if (!range) return ranges;
  const offset = range[side];
  const room = roomFor(passages, ranges, at, side);
  const stop = nextStop(stopsIn(text, room, by, side), offset, direction);
  if (stop === undefined) return ranges;
  return ranges.map((item, index) => (index === at ? { ...item, [side]: stop } : item));
}

/** Where an edge can be: between the other end of its range and whatever comes next outwards. */
function roomFor(
  passages: readonly Range[],
  ranges: readonly Range[],
  at: number,
  side: Side,
): Range {
  const { start = 0, end = 0 } = ranges[at] ?? {};
  const passage = passages.find((item) =>
    side === 'start'
      ? item.start <= start && start < item.end
      : item.start < end && end <= item.end,
  );
  if (!passage) return { start, end };
  return side === 'start'
    ? { start: Math.max(passage.start, ranges[at - 1]?.end ?? 0), end }
    : { start, end: Math.min(passage.end, ranges[at + 1]?.start ?? passage.end) };
}

/** The edge that comes next when all edges of all ranges are gone through, round the end. */
export function nextEdge(ranges: readonly Range[], { range, side }: Edge, direction: 1 | -1): Edge {
  const count = ranges.length * 2;
  const at = (range * 2 + (side === 'end' ? 1 : 0) + direction + count) % count;
  return { range: Math.floor(at / 2), side: at % 2 === 0 ? 'start' : 'end' };
}
