import { claimsNear } from '@/lib/layout/claims-near';
import { lengthOf, sharedLength } from '@/lib/ranges/overlap';
import type { Range } from '@/lib/ranges/range';

type Placed = { ranges: readonly Range[] };

/** Finds the closest claim of each of many readings: a long text has thousands of either. */
export function closestAmong<T extends Placed>(
  claims: readonly T[],
): (reading: Placed) => T | null {
  const near = claimsNear(claims);
  return (reading) => closestClaim(reading, near(reading.ranges));
}

/**
 * The claim that a reading reads more finely: the one it shares most characters
 * with, and of several such the one with the fewest words beside. Null where it
 * shares none, or is the very words of a claim and so no other reading.
 */
export function closestClaim<T extends Placed>(reading: Placed, claims: readonly T[]): T | null {
  let closest: T | null = null;
  let best = { shared: 0, length: 0 };
  for (const claim of claims) {
    const shared = sharedLength(reading.ranges, claim.ranges);
    const length = lengthOf(claim.ranges);
    if (shared === length && shared === lengthOf(reading.ranges)) return null;
    if (shared > best.shared || (shared > 0 && shared === best.shared && length < best.length)) {
      closest = claim;
      best = { shared, length };
    }
  }
  return closest;
}
