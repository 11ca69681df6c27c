import type { Range } from '@/lib/ranges/range';

/** Where `words` stand in `text`; null unless they stand in it exactly once. */
export function findWords(text: string, words: string): Range | null {
  const start = text.indexOf(words);
  if (start === -1 || text.indexOf(words, start + 1) !== -1) return null;
  return { start, end: start + words.length };
}

const lengthOf = (ranges: readonly Range[]) =>
  ranges.reduce((length, { start, end }) => length + end - start, 0);

/** The claim that says `words` and as little else as possible; null where none holds them whole. */
export function findClaim<C extends { ranges: readonly Range[] }>(
  claims: readonly C[],
  words: Range,
): C | null {
  const holding = claims.filter((claim) =>
    claim.ranges.some(({ start, end }) => start <= words.start && words.end <= end),
  );
  holding.sort((a, b) => lengthOf(a.ranges) - lengthOf(b.ranges));
  return holding[0] ?? null;
}
