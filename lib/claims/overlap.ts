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
