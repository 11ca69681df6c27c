/** So many words in a row make a shingle. */
const shingleSize = 4;

// Scripts that put no spaces between words have a sign for each.
const word =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{N}\p{M}]+/gu;

/**
 * The shingles of a text: every four words in a row, whatever their capitals and marks, as numbers of
 * 32 bits (FNV-1a by Fowler, Noll and Vo). A text of fewer words is one shingle; one without any has none.
 */
export function shinglesOf(text: string): ReadonlySet<number> {
  const words = (text.normalize('NFKC').toLowerCase().match(word) ?? []).map(hashOf);
  const shingles = new Set<number>();
  const last = Math.max(0, words.length - shingleSize);
  for (let at = 0; at <= last && words.length > 0; at += 1) {
    let hash = offset;
    for (const part of words.slice(at, at + shingleSize)) hash = Math.imul(hash ^ part, prime);
    shingles.add(mix(hash));
  }
  return shingles;
}

const offset = 0x811c9dc5;
const prime = 0x01000193;

function hashOf(word: string): number {
  let hash = offset;
  for (let index = 0; index < word.length; index += 1) {
    hash = Math.imul(hash ^ word.charCodeAt(index), prime);
  }
  return hash;
}

/** Spreads every bit over all of them (the finalizer of MurmurHash3 by Austin Appleby). */
export function mix(hash: number): number {
  let mixed = hash ^ (hash >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

/** How much of the shorter of two texts is in the other, by their shingles: from 0 to 1. */
export function shareInCommon(one: ReadonlySet<number>, other: ReadonlySet<number>): number {
  const [small, large] = one.size < other.size ? [one, other] : [other, one];
  if (small.size === 0) return 0;
  let common = 0;
  for (const shingle of small) if (large.has(shingle)) common += 1;
  return common / small.size;
}
