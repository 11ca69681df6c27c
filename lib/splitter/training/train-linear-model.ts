import { type Feature, type LinearModel, placeOf } from '../model/linear-model';
import { randomFrom, shuffled } from './random';

/** What a model learns from: features that hold, and whether the answer is yes. */
export type Example = { features: Iterable<Feature>; yes: boolean; weight?: number };

export type TrainingOptions = {
  /** The table has 2 to the power of `bits` places. */
  bits: number;
  epochs: number;
  /** Strength of the L2 penalty. */
  penalty: number;
  rate: number;
  seed: number;
  /** Features of fewer examples than this are left out; they only crowd the table. */
  rarest?: number;
};

/**
 * Logistic regression by stochastic gradient descent with AdaGrad steps (Duchi, Hazan and Singer
 * 2011), its weights rounded to 8 bits at the end. The same examples, options and seed give the
 * same model.
 */
export function trainLinearModel(
  examples: readonly Example[],
  { bits, epochs, penalty, rate, seed, rarest = 1 }: TrainingOptions,
): LinearModel {
  const size = 2 ** bits;
  const weights = new Float64Array(size);
  const squares = new Float64Array(size).fill(1e-8);
  const hashed = withoutRare(
    examples.map(({ features, yes, weight = 1 }) => ({
      places: Int32Array.from(new Set([...features].map((feature) => placeOf(feature, size)))),
      yes: yes ? 1 : 0,
      weight,
    })),
    rarest,
    size,
  );
  const random = randomFrom(seed);
  let bias = 0;
  let biasSquares = 1e-8;
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const { places, yes, weight } of shuffled(hashed, random)) {
      let odds = bias;
      for (const place of places) odds += weights[place] ?? 0;
      const error = weight * (1 / (1 + Math.exp(-odds)) - yes);
      biasSquares += error * error;
      bias -= (rate * error) / Math.sqrt(biasSquares);
      for (const place of places) {
        const slope = error + penalty * (weights[place] ?? 0);
        squares[place] = (squares[place] ?? 0) + slope * slope;
        weights[place] = (weights[place] ?? 0) - (rate * slope) / Math.sqrt(squares[place] ?? 1);
      }
    }
  }
  return rounded(weights, bias);
}

function withoutRare<T extends { places: Int32Array }>(
  examples: T[],
  rarest: number,
  size: number,
): T[] {
  const seen = new Uint32Array(size);
  for (const { places } of examples)
    for (const place of places) seen[place] = (seen[place] ?? 0) + 1;
  return examples.map((example) => ({
    ...example,
    places: example.places.filter((place) => (seen[place] ?? 0) >= rarest),
  }));
}

function rounded(weights: Float64Array, bias: number): LinearModel {
  const largest = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 1e-9);
  const scale = largest / 127;
  return { table: Int8Array.from(weights, (weight) => Math.round(weight / scale)), scale, bias };
}
