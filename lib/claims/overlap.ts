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
