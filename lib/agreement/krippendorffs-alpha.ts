import type { Outcome } from './measure';
import { pairable, pairsAmong, sizeOf, type UnitPattern } from './unit-pattern';

/**
 * Krippendorff's alpha for nominal data: 1 less the disagreement observed over
 * that expected where verdicts fell to units by lot. It takes any number of
 * verdicts from two in each unit, and corrects for small samples (Krippendorff
 * 2011, "Computing Krippendorff's Alpha-Reliability", section C; its coincidences
 * count every pair of a unit with m verdicts 1/(m−1) times).
 */
export function krippendorffsAlpha(patterns: readonly UnitPattern[]): Outcome {
  const units = pairable(patterns);
  const [first] = units;
  if (!first) return { undefined: 'no-units' };
  const given = first.counts.map(() => 0);
  let verdicts = 0;
  let disagreements = 0;
  for (const unit of units) {
    const size = sizeOf(unit);
    const agreeing = unit.counts.reduce((sum, count) => sum + pairsAmong(count), 0);
    verdicts += unit.units * size;
    disagreements += (unit.units * (pairsAmong(size) - agreeing)) / (size - 1);
    unit.counts.forEach((count, category) => {
      given[category] = (given[category] ?? 0) + unit.units * count;
    });
  }
  const expected = verdicts * verdicts - given.reduce((sum, count) => sum + count * count, 0);
  if (expected === 0) return { undefined: 'one-value' };
  return { value: 1 - ((verdicts - 1) * disagreements) / expected };
}
