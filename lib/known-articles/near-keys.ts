import { mix } from './shingles';

const bands = 16;
const rows = 4;

/**
 * The keys by which texts that are nearly the same are found without comparing all of them: MinHash
 * (Broder 1997) in 16 bands of 4 rows, each band one number of 32 bits. Of two texts with the share s
 * of all their shingles in common one key at least is the same with the probability
 * 1 − (1 − s⁴)¹⁶: 99.98 % at 0.8, 89 % at 0.6, 3 % at 0.2.
 */
export function nearKeys(shingles: ReadonlySet<number>): number[] {
  if (shingles.size === 0) return [];
  const least = new Uint32Array(bands * rows).fill(0xffffffff);
  for (const shingle of shingles) {
    for (let row = 0; row < least.length; row += 1) {
      const hash = mix(shingle ^ (seeds[row] ?? 0));
      if (hash < (least[row] ?? 0)) least[row] = hash;
    }
  }
  return Array.from({ length: bands }, (_, band) => {
    const start = mix(band + 1);
    const parts = least.subarray(band * rows, band * rows + rows);
    // As PostgreSQL's integer has it, with a sign.
    return parts.reduce((hash, part) => mix(Math.imul(hash, 31) ^ part), start) | 0;
  });
}

/** One for every row: each row then orders the shingles in its own way. */
const seeds = Uint32Array.from({ length: bands * rows }, (_, row) =>
  mix(Math.imul(row + 1, 0x9e3779b9)),
);
