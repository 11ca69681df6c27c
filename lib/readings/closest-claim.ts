import { lengthOf, sharedLength } from '@/lib/claims/overlap';
import type { Range } from '@/lib/claims/range';

/**
 * The claim that a reading reads more finely: the one it shares most characters
 * with, and of several such the one with the fewest words beside. Null where it
 * shares none, or is the very words of a claim and so no other reading.
 */
export function closestClaim<T extends { ranges: readonly Range[] }>(
  reading: { ranges: readonly Range[] },
  claims: readonly T[],
): T | null {
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
