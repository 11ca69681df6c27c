import type { Quantity, Relation, Value } from './schema';

/** “About 60” leaves this share of it open on either side. */
const roughly = 0.1;

/**
 * How two values of one measure go together. They are the same where they say the same, compatible
 * where both may hold ("at least 14" and 17), and different where only one can.
 */
export function compareValues(a: Value, b: Value): Relation {
  if ('grain' in a || 'grain' in b) {
    if (!('grain' in a && 'grain' in b && a.interval && b.interval)) return 'different';
    const [one, other] = [a.interval, b.interval];
    if (one.from === other.from && one.to === other.to) return 'same';
    return one.from <= other.to && other.from <= one.to ? 'compatible' : 'different';
  }
  if (a.min === b.min && a.max === b.max && a.approximate === b.approximate) return 'same';
  const [one, other] = [boundsOf(a), boundsOf(b)];
  return one.low <= other.high && other.low <= one.high ? 'compatible' : 'different';
}

function boundsOf({ min, max, approximate }: Quantity): { low: number; high: number } {
  const slack = approximate ? roughly : 0;
  return {
    low: min === null ? Number.NEGATIVE_INFINITY : min - slack * Math.abs(min),
    high: max === null ? Number.POSITIVE_INFINITY : max + slack * Math.abs(max),
  };
}
