/** One row of weights for each place of a table, one weight in a row for each class. */
export type Rows = Int8Array | Float32Array;

/**
 * A table of rows for features, by their hashes. Most features of a text were seen but once in
 * training and say nothing; `seen` has a bit for each hash that was seen more often, and only those
 * have a row.
 */
export type Table = {
  rows: Int8Array;
  /** How many rows there are: a power of two. */
  size: number;
  classes: number;
  /** Bits, eight in an element; their number is a power of two. */
  seen: Int8Array;
};

/** Puts where the rows of the known features begin into `at`, and answers with how many there are. */
export function findRows(
  { size, classes, seen }: Pick<Table, 'size' | 'classes' | 'seen'>,
  features: Int32Array,
  at: Int32Array,
): number {
  const bits = seen.length * 8 - 1;
  let count = 0;
  for (let k = 0; k < features.length; k++) {
    const hash = features[k] as number;
    const bit = hash & bits;
    if (((seen[bit >> 3] as number) & (1 << (bit & 7))) === 0) continue;
    at[count++] = ((Math.imul(hash, 0x9e3779b1) >>> 8) & (size - 1)) * classes;
  }
  return count;
}

/**
 * Adds up the rows that begin at `at[0..count]` into `scores`, one score for each class. Class by
 * class, so that each sum stays in a register; the few rows stay in the nearest cache.
 */
export function addRows(rows: Rows, at: Int32Array, count: number, scores: Float32Array): void {
  for (let c = 0; c < scores.length; c++) {
    let sum = 0;
    for (let k = 0; k < count; k++) sum += rows[(at[k] as number) + c] as number;
    scores[c] = sum;
  }
}

/** 8 bits with a sign become 8 bits without, so that sums of four of them fit side by side. */
const SIGNS = 0x80808080 | 0;
const LOW = 0x00ff00ff;
const OFFSET = 128;

/** The bytes of rows in 8 bits, for `addRowsByFour`. */
export const bytesOf = (rows: Int8Array): DataView =>
  new DataView(rows.buffer, rows.byteOffset, rows.byteLength);

/**
 * `addRows` for at least four classes in 8 bits, with the same result: four weights are read at once
 * and added up in the halves of two numbers, which up to 256 rows fit into. The last four classes
 * are added up once more where their number is no multiple of four.
 */
export function addRowsByFour(
  rows: DataView,
  at: Int32Array,
  count: number,
  scores: Float32Array,
): void {
  const last = scores.length - 4;
  const offset = OFFSET * count;
  for (let from = 0; from < scores.length; from += 4) {
    const c = Math.min(from, last);
    let even = 0;
    let odd = 0;
    for (let k = 0; k < count; k++) {
      const four = rows.getInt32((at[k] as number) + c, true) ^ SIGNS;
      even = (even + (four & LOW)) | 0;
      odd = (odd + ((four >>> 8) & LOW)) | 0;
    }
    scores[c] = (even & 0xffff) - offset;
    scores[c + 1] = (odd & 0xffff) - offset;
    scores[c + 2] = (even >>> 16) - offset;
    scores[c + 3] = (odd >>> 16) - offset;
  }
}

/** Puts the sums of rows of three classes into `sums`, from `from` on. */
export function addRowsOfThree(
  rows: Int8Array,
  at: Int32Array,
  count: number,
  sums: Int32Array,
  from: number,
): void {
  let first = 0;
  let second = 0;
  let third = 0;
  for (let k = 0; k < count; k++) {
    const row = at[k] as number;
    first += rows[row] as number;
    second += rows[row + 1] as number;
    third += rows[row + 2] as number;
  }
  sums[from] = first;
  sums[from + 1] = second;
  sums[from + 2] = third;
}

/** The class with the highest score, the first of several. */
export function bestOf(scores: Float32Array): number {
  let best = 0;
  let most = scores[0] as number;
  for (let c = 1; c < scores.length; c++) {
    const score = scores[c] as number;
    if (score > most) {
      most = score;
      best = c;
    }
  }
  return best;
}

/** How far the best class is ahead of all others; infinitely where there is no other. */
export function leadOf(scores: Float32Array, best: number): number {
  let second = Number.NEGATIVE_INFINITY;
  for (let c = 0; c < scores.length; c++) {
    if (c !== best && (scores[c] as number) > second) second = scores[c] as number;
  }
  return (scores[best] as number) - second;
}

/** The class with the highest score of the few that come into question. */
export function bestOfFew(rows: Rows, at: Int32Array, count: number, few: Uint8Array): number {
  let best = 0;
  let most = Number.NEGATIVE_INFINITY;
  for (let f = 0; f < few.length; f++) {
    const c = few[f] as number;
    let sum = 0;
    for (let k = 0; k < count; k++) sum += rows[(at[k] as number) + c] as number;
    if (sum > most) {
      most = sum;
      best = c;
    }
  }
  return best;
}
