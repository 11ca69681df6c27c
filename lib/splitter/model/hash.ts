/** FNV-1a over UTF-16 code units, 32 bits, unsigned. `seed` goes on from an earlier hash. */
export function hashText(text: string, seed = 0x811c9dc5): number {
  let hash = seed;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/** Mixes a number into a hash, 32 bits, unsigned: the finaliser of MurmurHash3 over their sum. */
export function mixHash(hash: number, value: number): number {
  let mixed = (hash + Math.imul(value, 0x9e3779b1)) | 0;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

/** Goes on with a hash over a further character, 32 bits: one round of MurmurHash3. */
export function hashOn(hash: number, value: number): number {
  let mixed = Math.imul(value, 0xcc9e2d51);
  mixed = Math.imul((mixed << 15) | (mixed >>> 17), 0x1b873593) ^ hash;
  return (Math.imul((mixed << 13) | (mixed >>> 19), 5) + 0xe6546b64) | 0;
}

/**
 * The hash of a feature, 32 bits: the number of its template and up to four values. One
 * multiplication a value and one round of mixing over their sum: a parse asks for tens of
 * thousands of them.
 */
export function feature(template: number, a: number, b = 0, c = 0, d = 0): number {
  let sum = Math.imul(template + 1, 0x9e3779b1) + Math.imul(a, 0x85ebca6b);
  sum = (sum + Math.imul(b, 0xc2b2ae35) + Math.imul(c, 0x27d4eb2f) + Math.imul(d, 0x165667b1)) | 0;
  sum = Math.imul(sum ^ (sum >>> 15), 0x2c1b3c6d);
  sum = Math.imul(sum ^ (sum >>> 12), 0x297a2d39);
  return sum ^ (sum >>> 15);
}
