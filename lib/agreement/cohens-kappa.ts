import { beyondChance, type Outcome } from './measure';

/**
 * How many units got which value from each of two people: `matrix[i][j]` got
 * category i from the one and j from the other.
 */
export type Matrix = readonly (readonly number[])[];

/**
 * Cohen's kappa of two people who judged the same units: their agreement beyond
 * what they would reach if each kept to their own shares and drew lots (Cohen
 * 1960, "A coefficient of agreement for nominal scales", Educational and
 * Psychological Measurement 20, formula 1).
 */
export function cohensKappa(matrix: Matrix): Outcome {
  const rows = matrix.map(sum);
  const columns = matrix.map((_, j) => sum(matrix.map((row) => row[j] ?? 0)));
  const total = sum(rows);
  if (total === 0) return { undefined: 'no-units' };
  const observed = sum(matrix.map((row, i) => row[i] ?? 0)) / total;
  // Whole numbers first, so that "always" is exactly 1.
  const expected = sum(rows.map((row, i) => row * (columns[i] ?? 0))) / (total * total);
  return beyondChance(observed, expected);
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
