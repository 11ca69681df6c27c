/**
 * Units that look alike: how often each category was given in every one of
 * them, and how many of them there are. A unit is what is judged, here a claim;
 * who gave what is not in it. A million verdicts are a few dozen patterns.
 */
export type UnitPattern = {
  /** By category, in an order of their own that all patterns share. */
  counts: readonly number[];
  units: number;
};

/** How many verdicts a unit of this pattern has. */
export function sizeOf({ counts }: Pick<UnitPattern, 'counts'>): number {
  return counts.reduce((sum, count) => sum + count, 0);
}

/** How many units the patterns stand for. */
export function unitsIn(patterns: readonly Pick<UnitPattern, 'units'>[]): number {
  return patterns.reduce((sum, { units }) => sum + units, 0);
}

/** The patterns of units in which at least two people judged: one verdict agrees with nobody. */
export function pairable(patterns: readonly UnitPattern[]): UnitPattern[] {
  return patterns.filter((pattern) => pattern.units > 0 && sizeOf(pattern) >= 2);
}

/** One pattern a kind of unit, of patterns from several places, in an order that depends on nothing else. */
export function mergePatterns(patterns: readonly UnitPattern[]): UnitPattern[] {
  const merged = new Map<string, UnitPattern>();
  for (const { counts, units } of patterns) {
    const key = counts.join();
    merged.set(key, { counts, units: units + (merged.get(key)?.units ?? 0) });
  }
  return [...merged.values()].sort((a, b) => compareCounts(a.counts, b.counts));
}

function compareCounts(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((count, category) => count !== b[category]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}

/** How many ordered pairs of two different verdicts there are among `count`. */
export const pairsAmong = (count: number) => count * (count - 1);
