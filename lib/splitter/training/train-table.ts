import { randomFrom, shuffled } from './random';

/** What a table of weights learns from: places that hold (a place may hold twice) and the answer. */
export type TableExample = { places: ArrayLike<number>; yes: boolean; weight?: number };

export type TableOptions = {
  /** How many places the table has. */
  size: number;
  epochs: number;
  rate: number;
  seed: number;
  /** Strength of the L2 penalty at one occurrence of a place. */
  penaltyAt: (place: number) => number;
  /** Places whose weight is kept from falling below 0. */
  nonNegative?: Iterable<number>;
};

export type Table = { weights: Float64Array; bias: number };

/**
 * Logistic regression by stochastic gradient descent with AdaGrad steps (Duchi, Hazan and Singer
 * 2011). The same examples, options and seed give the same table.
 */
export function trainTable(
  examples: readonly TableExample[],
  { size, epochs, rate, seed, penaltyAt, nonNegative = [] }: TableOptions,
): Table {
  const weights = new Float64Array(size);
  const squares = new Float64Array(size).fill(1e-8);
  const floor = new Float64Array(size).fill(Number.NEGATIVE_INFINITY);
  for (const place of nonNegative) floor[place] = 0;
  const penalties = new Float64Array(size).map((_, place) => penaltyAt(place));
  const random = randomFrom(seed);
  let bias = 0;
  let biasSquares = 1e-8;
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const { places, yes, weight = 1 } of shuffled(examples, random)) {
      let odds = bias;
      for (let i = 0; i < places.length; i++) odds += weights[places[i] ?? 0] ?? 0;
      const error = weight * (1 / (1 + Math.exp(-odds)) - (yes ? 1 : 0));
      biasSquares += error * error;
      bias -= (rate * error) / Math.sqrt(biasSquares);
      for (let i = 0; i < places.length; i++) {
        const place = places[i] ?? 0;
        const old = weights[place] ?? 0;
        const slope = error + (penalties[place] ?? 0) * old;
        squares[place] = (squares[place] ?? 0) + slope * slope;
        const next = old - (rate * slope) / Math.sqrt(squares[place] ?? 1);
        weights[place] = Math.max(next, floor[place] ?? 0);
      }
    }
  }
  return { weights, bias };
}
