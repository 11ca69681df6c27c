import { placeOf } from '../model/linear-model';
import { type LogisticExample, trainLogistic } from './train-logistic';
import type { WordVectors } from './word-vectors';

/** What each dimension of the vectors speaks for, in log odds. */
export type Direction = Float64Array;

/** Learns it from texts, whose numbers are the mean vectors of their words. */
export function trainDirection(examples: readonly LogisticExample[], penalty: number): Direction {
  return Float64Array.from(trainLogistic(examples, penalty).subarray(1));
}

export function along(direction: Direction, vector: ArrayLike<number>): number {
  let sum = 0;
  for (let d = 0; d < direction.length; d++) sum += (direction[d] ?? 0) * (vector[d] ?? 0);
  return sum;
}

/**
 * What each word speaks for. A mean of vectors along a direction is the mean of what its words have
 * along it, so one number a word is all that has to be kept. Of several words at one place the most
 * frequent has it.
 */
export function lexiconOf(
  { dimensions, hashes, rows }: WordVectors,
  direction: Direction,
  places: number,
): { lexicon: Int8Array; lexiconScale: number } {
  const odds = new Float64Array(places);
  const taken = new Uint8Array(places);
  for (const [row, hash] of hashes.entries()) {
    const place = placeOf(hash, places);
    if (taken[place]) continue;
    taken[place] = 1;
    odds[place] = along(direction, rows.subarray(row * dimensions, (row + 1) * dimensions));
  }
  const largest = odds.reduce((most, each) => Math.max(most, Math.abs(each)), 1e-9);
  const lexiconScale = largest / 127;
  return {
    lexicon: new Int8Array(odds.map((each) => Math.round(each / lexiconScale))),
    lexiconScale,
  };
}
