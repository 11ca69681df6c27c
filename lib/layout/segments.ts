import type { Range } from '@/lib/ranges/range';

/** A claim over some words, and the lane its underline runs in: 0 is nearest to the words. */
export type Carried = { id: string; lane: number };

/** One range of a claim; `first` where the claim begins with it. */
export type ClaimStretch = Range & Carried & { first: boolean };

/** A stretch of the text that carries the same claims from its first word to its last. */
export type Segment = Range & {
  /** The claims these words carry, by lane; empty between claims. */
  claims: readonly Carried[];
  /** The claims that begin with these words. */
  starts: readonly string[];
};

/**
 * Cuts `within` into the segments that a page shows: every offset belongs to
 * exactly one, and joined in order they are the text again. One sweep over the
 * stretches, which must be ascending by start; those that reach beyond `within`
 * are cut off there, those that lie outside are passed over.
 */
export function segmentText(within: Range, stretches: readonly ClaimStretch[]): Segment[] {
  const inside = stretches.filter(({ start, end }) => start < within.end && end > within.start);
  const segments: Segment[] = [];
  let open: ClaimStretch[] = [];
  let next = 0;
  for (const cut of cutsOf(within, inside)) {
    open = open.filter(({ end }) => end > cut.start);
    for (
      let stretch = inside[next];
      stretch && stretch.start <= cut.start;
      stretch = inside[++next]
    ) {
      if (stretch.end > cut.start) open.push(stretch);
    }
    const starting = open.filter(({ first, start }) => first && start === cut.start);
    segments.push({ ...cut, claims: byLane(open), starts: starting.map(({ id }) => id) });
  }
  return segments;
}

function cutsOf(within: Range, stretches: readonly ClaimStretch[]): Range[] {
  const offsets = new Set([within.start, within.end]);
  for (const { start, end } of stretches) {
    offsets.add(Math.max(start, within.start));
    offsets.add(Math.min(end, within.end));
  }
  const sorted = [...offsets].sort((a, b) => a - b);
  return sorted.slice(1).map((end, index) => ({ start: sorted[index] ?? within.start, end }));
}

const byLane = (open: readonly ClaimStretch[]): Carried[] =>
  open.map(({ id, lane }) => ({ id, lane })).sort((a, b) => a.lane - b.lane);

/** More underlines than this under one word could no longer be told apart. */
const lanes = 3;

/**
 * Every range of every claim, ascending, each with the lane of its claim: two
 * claims that share words never share a lane, as far as there are lanes. The
 * claims come in reading order.
 */
export function stretchesOf(
  claims: readonly { id: string; ranges: readonly Range[] }[],
): ClaimStretch[] {
  const busyUntil: number[] = Array.from({ length: lanes }, () => 0);
  const stretches: ClaimStretch[] = [];
  for (const { id, ranges } of claims) {
    const begin = ranges[0]?.start ?? 0;
    const free = busyUntil.findIndex((end) => end <= begin);
    const lane = free === -1 ? lanes - 1 : free;
    busyUntil[lane] = Math.max(busyUntil[lane] ?? 0, ranges.at(-1)?.end ?? 0);
    let first = true;
    for (const { start, end } of ranges) {
      stretches.push({ start, end, id, lane, first });
      first = false;
    }
  }
  return stretches.sort((a, b) => a.start - b.start);
}
