import type { Range } from '@/lib/ranges/range';

/** How many UTF-16 code units of a text are looked up as one stretch: about a paragraph. */
const stretch = 512;

/**
 * Lays claims out by where they stand, so that each of many passages of a text is held against few
 * of them: finds those that may share words with ranges, in their order, and misses none that does.
 */
export function claimsNear<T extends { ranges: readonly Range[] }>(
  claims: readonly T[],
): (ranges: readonly Range[]) => T[] {
  const byStretch = new Map<number, number[]>();
  for (const [index, { ranges }] of claims.entries()) {
    for (const at of stretchesOf(ranges)) {
      const there = byStretch.get(at);
      if (there) there.push(index);
      else byStretch.set(at, [index]);
    }
  }
  return (ranges) => {
    const near = new Set([...stretchesOf(ranges)].flatMap((at) => byStretch.get(at) ?? []));
    return [...near].sort((a, b) => a - b).flatMap((index) => claims[index] ?? []);
  };
}

function stretchesOf(ranges: readonly Range[]): Set<number> {
  const stretches = new Set<number>();
  for (const { start, end } of ranges) {
    for (let at = Math.floor(start / stretch); at * stretch < end; at += 1) stretches.add(at);
  }
  return stretches;
}
