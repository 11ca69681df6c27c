import { readWeights, writeWeights } from './weights-file';

/**
 * What tells how likely the splitter is right: logistic regressions over a few numbers each, fitted
 * where the parser has learnt nothing. The first weight of each is that of no number.
 */
export type ConfidenceModel = {
  /** Has a word the right head and label? */
  arcs: Float32Array;
  /** Would the tree that people drew give the same claim? */
  claims: Float32Array;
  /** Would it give the same attribution? */
  attributions: Float32Array;
};

/** The likelihood that some numbers speak for, 0 to 1. */
export function likelihood(weights: Float32Array, numbers: ArrayLike<number>): number {
  let odds = weights[0] ?? 0;
  for (let i = 0; i < numbers.length; i++) odds += (weights[i + 1] ?? 0) * (numbers[i] ?? 0);
  return 1 / (1 + Math.exp(-odds));
}

/**
 * What speaks for an arc: by how much the parser liked its decisions about the word better than the
 * next best, the least of them, and the label better than the next best; and how far the arc goes.
 */
export const arcNumbers = (margin: number, labelMargin: number, distance: number): number[] => [
  Math.log1p(margin),
  Math.log1p(labelMargin),
  Math.log1p(distance),
];

/** The bytes of the file of weights. */
export function writeConfidence({ arcs, claims, attributions }: ConfidenceModel): Uint8Array {
  return writeWeights({ model: 'confidence', facts: {}, arrays: { arcs, claims, attributions } });
}

/** The weights in the bytes of their file. Throws where they are another's or damaged. */
export function readConfidence(bytes: Uint8Array): ConfidenceModel {
  const { arcs, claims, attributions } = readWeights(bytes, 'confidence').arrays;
  if (
    arcs instanceof Float32Array &&
    claims instanceof Float32Array &&
    attributions instanceof Float32Array
  )
    return { arcs, claims, attributions };
  throw new Error('The weights of the confidence have not all their parts.');
}
