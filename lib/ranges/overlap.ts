import type { Range } from './range';

type Placed = { id: string; ranges: readonly Range[] };

/** The claims of `claims` that share at least one character with `claim`, in their order. */
export function overlappingClaims<T extends Placed>(claim: Placed, claims: readonly T[]): T[] {
  return claims.filter(
    ({ id, ranges }) =>
      id !== claim.id &&
      ranges.some((mine) =>
        claim.ranges.some((other) => mine.start < other.end && other.start < mine.end),
      ),
  );
}

/** How many UTF-16 code units two lists of ranges have in common. */
export function sharedLength(a: readonly Range[], b: readonly Range[]): number {
  let shared = 0;
  for (const one of a) {
    for (const other of b) {
      shared += Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start));
    }
  }
  return shared;
}

/** How many UTF-16 code units ranges hold, which do not overlap. */
export function lengthOf(ranges: readonly Range[]): number {
  return ranges.reduce((length, { start, end }) => length + end - start, 0);
}

/** Of how much of both a claim has to be for two claims to be of the same words. */
const enough = 0.5;

/**
 * Where among claims the one stands that has most of the same words; null where none has half of
 * both at least.
 */
export function nearestClaim(
  ranges: readonly Range[],
  claims: readonly { ranges: readonly Range[] }[],
): number | null {
  let best: number | null = null;
  let most = 0;
  const length = lengthOf(ranges);
  const [start, end] = [ranges[0]?.start ?? 0, ranges.at(-1)?.end ?? 0];
  for (const [index, claim] of claims.entries()) {
    if ((claim.ranges[0]?.start ?? end) >= end || (claim.ranges.at(-1)?.end ?? start) <= start)
      continue;
    const share = sharedLength(ranges, claim.ranges) / Math.max(length, lengthOf(claim.ranges));
    if (share >= enough && share > most) [best, most] = [index, share];
  }
  return best;
}
