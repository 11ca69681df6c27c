import { type LinearModel, placeOf } from '../model/linear-model';
import { type Table, trainTable } from './train-table';

/** What a model learns from: features that hold, and whether the answer is yes. */
export type Example = { features: readonly string[]; yes: boolean; weight?: number };

export type TrainingOptions = {
  /** The table has 2 to the power of `bits` places. */
  bits: number;
  epochs: number;
  /** Strength of the L2 penalty. */
  penalty: number;
  rate: number;
  seed: number;
};

/**
 * A linear model over features with names, its weights rounded to 8 bits. The same examples,
 * options and seed give the same model.
 */
export function trainLinearModel(
  examples: readonly Example[],
  { bits, penalty, ...options }: TrainingOptions,
): LinearModel {
  const size = 2 ** bits;
  const hashed = examples.map(({ features, ...example }) => ({
    ...example,
    places: Int32Array.from(new Set(features.map((feature) => placeOf(feature, size)))),
  }));
  return rounded(trainTable(hashed, { ...options, size, penaltyAt: () => penalty }));
}

/** The table in 8 bits a weight, the largest of them 127. */
export function rounded({ weights, bias }: Table): LinearModel {
  const largest = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 1e-9);
  const scale = largest / 127;
  return { table: Int8Array.from(weights, (weight) => Math.round(weight / scale)), scale, bias };
}
