import { hashText } from './hash';
import { readWeights, type Weights, writeWeights } from './weights-file';

/**
 * A linear model over features with names: the names are hashed into a table of small whole
 * numbers, so that a model of tens of thousands of features stays a few dozen kilobytes.
 */
export type LinearModel = {
  /** One weight for each place of the table, in units of `scale`. Its length is a power of two. */
  table: Int8Array;
  scale: number;
  bias: number;
};

/** A feature's name, or the hash of one that was never spelled out. */
export type Feature = string | number;

/** The place of a feature in a table of `size` places, a power of two. */
export function placeOf(feature: Feature, size: number): number {
  const hash = typeof feature === 'number' ? feature : hashText(feature);
  // The low bits of FNV-1a depend on few of its input's; the high ones are folded in.
  return (hash ^ (hash >>> 15)) & (size - 1);
}

/** The weight of one feature, in log odds. */
export function weightOf(model: LinearModel, feature: Feature): number {
  return (model.table[placeOf(feature, model.table.length)] ?? 0) * model.scale;
}

/** The log odds that features speak for by their hashes: above 0 more likely than not. */
export function logOdds({ table, scale, bias }: LinearModel, hashes: Int32Array): number {
  let sum = 0;
  for (let k = 0; k < hashes.length; k++) {
    sum += table[placeOf(hashes[k] as number, table.length)] as number;
  }
  return bias + sum * scale;
}

/** The log odds that features speak for whose places in the table are known. */
export function logOddsAt({ table, scale, bias }: LinearModel, places: readonly number[]): number {
  let sum = 0;
  for (const place of places) sum += table[place] ?? 0;
  return bias + sum * scale;
}

/** The bytes of a linear model's file. */
export function writeLinearModel(name: string, model: LinearModel, facts = {}): Uint8Array {
  const { table, scale, bias } = model;
  return writeWeights({ model: name, facts: { ...facts, scale, bias }, arrays: { table } });
}

/** The linear model in the bytes of its file. Throws where they are none of this name. */
export function readLinearModel(name: string, bytes: Uint8Array): LinearModel {
  const { arrays, facts }: Weights = readWeights(bytes, name);
  const { table } = arrays;
  if (!(table instanceof Int8Array)) throw new Error(`The weights of the ${name} have no table.`);
  return { table, scale: Number(facts.scale), bias: Number(facts.bias) };
}
