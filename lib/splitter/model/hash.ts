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
