/** Numbers that speak for or against, the answer, and how much it counts: 1 unless said. */
export type LogisticExample = { numbers: ArrayLike<number>; yes: boolean; weight?: number };

const STEPS = 600;
const RATE = 0.5;
const PENALTY = 1e-4;

/**
 * Logistic regression over some numbers by gradient descent, which are brought to one scale for it.
 * `penalty` holds the weights at 0, on that scale. The weights that come out are for the numbers as
 * they come, that of no number first. The same examples give the same weights.
 */
export function trainLogistic(
  examples: readonly LogisticExample[],
  penalty = PENALTY,
): Float32Array {
  const size = examples[0]?.numbers.length ?? 0;
  const count = examples.length;
  const means = new Float64Array(size);
  const spreads = new Float64Array(size);
  for (const { numbers } of examples)
    for (let i = 0; i < size; i++) means[i] = (means[i] ?? 0) + (numbers[i] ?? 0) / count;
  for (const { numbers } of examples)
    for (let i = 0; i < size; i++)
      spreads[i] = (spreads[i] ?? 0) + ((numbers[i] ?? 0) - (means[i] ?? 0)) ** 2 / count;
  for (let i = 0; i < size; i++) spreads[i] = Math.sqrt(spreads[i] ?? 0) || 1;
  const scaled = examples.map(({ numbers, yes, weight = 1 }) => ({
    yes,
    weight,
    numbers: Float64Array.from(numbers, (n, i) => (n - (means[i] ?? 0)) / (spreads[i] ?? 1)),
  }));
  const weights = descend(scaled, size, penalty);
  let none = weights[0] ?? 0;
  for (let i = 0; i < size; i++) {
    const weight = (weights[i + 1] ?? 0) / (spreads[i] ?? 1);
    weights[i + 1] = weight;
    none -= weight * (means[i] ?? 0);
  }
  weights[0] = none;
  return Float32Array.from(weights);
}

function descend(
  examples: readonly { numbers: Float64Array; yes: boolean; weight: number }[],
  size: number,
  penalty: number,
): Float64Array {
  const weights = new Float64Array(size + 1);
  for (let step = 0; step < STEPS; step++) {
    const slopes = new Float64Array(size + 1);
    for (const { numbers, yes, weight } of examples) {
      let odds = weights[0] ?? 0;
      for (let i = 0; i < size; i++) odds += (weights[i + 1] ?? 0) * (numbers[i] ?? 0);
      const error = weight * (1 / (1 + Math.exp(-odds)) - (yes ? 1 : 0));
      slopes[0] = (slopes[0] ?? 0) + error;
      for (let i = 0; i < size; i++)
        slopes[i + 1] = (slopes[i + 1] ?? 0) + error * (numbers[i] ?? 0);
    }
    for (let i = 0; i <= size; i++) {
      const slope = (slopes[i] ?? 0) / examples.length + penalty * (i > 0 ? (weights[i] ?? 0) : 0);
      weights[i] = (weights[i] ?? 0) - RATE * slope;
    }
  }
  return weights;
}
