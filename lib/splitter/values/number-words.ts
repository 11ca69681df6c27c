// Number words in English. The packages for this that were looked at misread "twenty-three
// thousand" or turn "no one" into 1.

const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

const SCALES: Readonly<Record<string, number>> = {
  dozen: 12,
  score: 20,
  hundred: 100,
  k: 1e3,
  thousand: 1e3,
  m: 1e6,
  mn: 1e6,
  million: 1e6,
  bn: 1e9,
  billion: 1e9,
  tn: 1e12,
  trillion: 1e12,
};

const SMALL: ReadonlyMap<string, number> = new Map([
  ...ONES.map((word, value) => [word, value] as const),
  ...TENS.map((word, i) => [word, 20 + 10 * i] as const),
]);

/** One number word or figure, with "a" and "an" for one; null for anything else. */
export function smallNumber(word: string): number | null {
  const lower = word.toLowerCase();
  if (lower === 'a' || lower === 'an') return 1;
  return SMALL.get(lower) ?? (/^\d+$/.test(lower) ? Number(lower) : null);
}

/** What "million", "bn" or "dozens" multiplies by; null for any other word. */
export const scaleOf = (word: string): number | null =>
  SCALES[word.toLowerCase()] ?? SCALES[word.toLowerCase().replace(/s$/, '')] ?? null;

/** "12,400", "twenty-three thousand", "a hundred and five"; null where it is no number. */
export function readNumber(written: string): number | null {
  const parts = written
    .toLowerCase()
    .replace(/(?<=\d),(?=\d{3})/g, '')
    .replace(/(?<=\d)(?=\p{L})/gu, ' ')
    .split(/[\s-]+/)
    .filter((part) => part !== 'and' && part !== '');
  let total = 0;
  let group: number | null = null;
  for (const part of parts) {
    const scale = scaleOf(part);
    const value = /^\d+(?:\.\d+)?$/.test(part) ? Number(part) : smallNumber(part);
    if (scale === 100 || scale === 12 || scale === 20) group = (group ?? 1) * scale;
    else if (scale !== null) {
      total += (group ?? 1) * scale;
      group = null;
    } else if (value === null) return null;
    else group = (group ?? 0) + value;
  }
  if (parts.length === 0) return null;
  // Sums of decimals such as 1.1 million are not exact in binary.
  return Math.round((total + (group ?? 0)) * 1e6) / 1e6;
}
