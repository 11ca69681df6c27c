import type { Range } from '@/lib/ranges/range';

/** A stretch of a text, and whether it is the claim's. */
export type PassagePart = { text: string; isClaim: boolean };

/** How much of the article is shown on either side of a claim's words, in UTF-16 code units. */
const reach = 240;

/** A claim's words among those around them, up to the ends of words and marked where text is left out. */
export function passageAround(text: string, ranges: readonly Range[]): PassagePart[] {
  const [first, last] = [ranges[0], ranges.at(-1)];
  if (!first || !last) return [];
  const from = first.start <= reach ? 0 : wordAfter(text, first.start - reach);
  const to = text.length - last.end <= reach ? text.length : wordBefore(text, last.end + reach);
  const parts: PassagePart[] = [];
  const add = (words: string, isClaim: boolean) => {
    if (words !== '') parts.push({ text: words, isClaim });
  };
  let at = Math.min(from, first.start);
  if (at > 0) add('… ', false);
  for (const { start, end } of ranges) {
    add(text.slice(at, start), false);
    add(text.slice(start, end), true);
    at = end;
  }
  const end = Math.max(to, at);
  add(text.slice(at, end), false);
  if (end < text.length) add(' …', false);
  return parts;
}

/** Where the first word that begins from `offset` on begins. */
function wordAfter(text: string, offset: number): number {
  const blank = text.slice(offset).search(/\s\S/u);
  return blank === -1 ? offset : offset + blank + 1;
}

/** Where the last word that ends before `offset` ends. */
function wordBefore(text: string, offset: number): number {
  const words = text.slice(0, offset);
  const blank = words.search(/\s+\S*$/u);
  return blank === -1 ? offset : blank;
}
