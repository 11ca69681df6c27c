import { type Feature, type LinearModel, placeOf } from '../model/linear-model';
import { type Table, trainTable } from './train-table';

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
  /** How many tables that learn in different orders the model is the mean of. */
  orders?: number;
  /** Features of fewer examples than this are left out; they only crowd the table. */
  rarest?: number;
};

/**
 * A linear model over features with names, its weights rounded to 8 bits. The same examples,
 * options and seed give the same model.
 */
export function trainLinearModel(
  examples: readonly Example[],
  { bits, penalty, orders = 1, rarest = 1, seed, ...options }: TrainingOptions,
): LinearModel {
  const size = 2 ** bits;
  const hashed = examples.map(({ features, ...example }) => ({
    ...example,
    places: Int32Array.from(new Set([...features].map((feature) => placeOf(feature, size)))),
  }));
  const kept = withoutRare(hashed, rarest, size);
  const tables = Array.from({ length: orders }, (_, order) =>
    trainTable(kept, { ...options, seed: seed + order, size, penaltyAt: () => penalty }),
  );
  return rounded(meanOf(tables));
}

function meanOf(tables: readonly Table[]): Table {
  const weights = new Float64Array(tables[0]?.weights.length ?? 0);
  let bias = 0;
  for (const table of tables) {
    for (let place = 0; place < weights.length; place++)
      weights[place] = (weights[place] ?? 0) + (table.weights[place] ?? 0) / tables.length;
    bias += table.bias / tables.length;
  }
  return { weights, bias };
}

function withoutRare<T extends { places: Int32Array }>(
  examples: readonly T[],
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

/** The table in 8 bits a weight, the largest of them 127. */
export function rounded({ weights, bias }: Table): LinearModel {
  const largest = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 1e-9);
  const scale = largest / 127;
  return { table: new Int8Array(weights.map((weight) => Math.round(weight / scale))), scale, bias };
}
