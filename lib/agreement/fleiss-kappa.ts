import { beyondChance, type Outcome } from './measure';
import { agreementWithin } from './percent-agreement';
import { pairable, sizeOf, type UnitPattern, unitsIn } from './unit-pattern';

/**
 * How many verdicts a unit has to have for Fleiss' kappa, which wants the same
 * number everywhere: the number, from two on, that most units have; of two that
 * are as frequent the greater. Null where no unit has two.
 */
export function fleissSize(patterns: readonly UnitPattern[]): number | null {
  const unitsBySize = new Map<number, number>();
  for (const unit of pairable(patterns)) {
    const size = sizeOf(unit);
    unitsBySize.set(size, (unitsBySize.get(size) ?? 0) + unit.units);
  }
  const bySize = [...unitsBySize].sort(([a, x], [b, y]) => y - x || b - a);
  return bySize[0]?.[0] ?? null;
}

/**
 * Fleiss' kappa over the units with exactly `size` verdicts, whoever gave them:
 * agreement beyond what comes about where everybody draws lots with the shares
 * of all of them together (Fleiss 1971, "Measuring nominal scale agreement among
 * many raters", Psychological Bulletin 76, formulas 1 to 7).
 */
export function fleissKappa(patterns: readonly UnitPattern[], size: number): Outcome {
  const units = pairable(patterns).filter((unit) => sizeOf(unit) === size);
  const [first] = units;
  if (!first) return { undefined: 'no-units' };
  const total = unitsIn(units);
  const observed = units.reduce((sum, unit) => sum + unit.units * agreementWithin(unit), 0) / total;
  const verdicts = total * size;
  const given = first.counts.map((_, category) =>
    units.reduce((sum, { counts, units: many }) => sum + many * (counts[category] ?? 0), 0),
  );
  // Whole numbers first, so that "always" is exactly 1.
  const expected = given.reduce((sum, count) => sum + count * count, 0) / (verdicts * verdicts);
  return beyondChance(observed, expected);
}
