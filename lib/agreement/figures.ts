import { cohensKappa, type Matrix } from './cohens-kappa';
import { type Estimate, estimate } from './estimate';
import { fleissKappa, fleissSize } from './fleiss-kappa';
import { krippendorffsAlpha } from './krippendorffs-alpha';
import type { Outcome } from './measure';
import { percentAgreement } from './percent-agreement';
import { mergePatterns, pairable, sizeOf, type UnitPattern } from './unit-pattern';

type OfPatterns = (patterns: readonly UnitPattern[]) => Outcome;

function over(patterns: readonly UnitPattern[], measure: OfPatterns): Estimate {
  return estimate(
    patterns.map(({ units }) => units),
    (counts) => measure(patterns.map((unit, at) => ({ ...unit, units: counts[at] ?? 0 }))),
  );
}

/** Percent agreement and Krippendorff's alpha of the claims with two verdicts or more. */
export function figuresOf(patterns: readonly UnitPattern[]) {
  const units = pairable(mergePatterns(patterns));
  return { percent: over(units, percentAgreement), alpha: over(units, krippendorffsAlpha) };
}

/** Fleiss' kappa, and of how many verdicts each it is. */
export function fleissOf(patterns: readonly UnitPattern[]) {
  const size = fleissSize(patterns);
  const units = pairable(mergePatterns(patterns)).filter((unit) => sizeOf(unit) === size);
  return { fleiss: over(units, (drawn) => fleissKappa(drawn, size ?? 2)), fleissSize: size };
}

/** Percent agreement and Cohen's kappa of a pair. */
export function pairFiguresOf(matrix: Matrix) {
  const width = matrix.length;
  const cells = matrix.flat();
  const toMatrix = (counts: readonly number[]) =>
    matrix.map((_, row) => counts.slice(row * width, (row + 1) * width));
  return {
    percent: estimate(cells, (counts) => shareOnDiagonal(toMatrix(counts))),
    kappa: estimate(cells, (counts) => cohensKappa(toMatrix(counts))),
  };
}

function shareOnDiagonal(matrix: Matrix): Outcome {
  const total = matrix.flat().reduce((sum, count) => sum + count, 0);
  if (total === 0) return { undefined: 'no-units' };
  return { value: matrix.reduce((sum, row, at) => sum + (row[at] ?? 0), 0) / total };
}
