import type { Range } from '@/lib/ranges/range';

/** So much of what stands around a passage is compared on either side, in UTF-16 code units. */
const context = 32;

/** A passage needs two words at least: a single one stands everywhere. */
const tellsPlace = /[\p{L}\p{N}]\P{L}*\s\P{L}*[\p{L}\p{N}]/u;
const isOfWord = (character: string) => /[\p{L}\p{N}\p{M}]/u.test(character);

type Texts = {
  before: string;
  after: string;
  /** What is new in the text after. */
  added: readonly Range[];
};

/**
 * Finds a passage that has moved: the same words, among what is new in the other text, where they
 * are whole words. Of several the one whose surroundings are most alike; where these are equally so
 * the one nearest to where it would be expected. Null where there is none.
 *
 * @param notBefore where in the new text it begins at the earliest
 */
export function findPassage(
  { before, after, added }: Texts,
  passage: Range,
  { expected, notBefore }: { expected: number; notBefore: number },
): Range | null {
  const words = before.slice(passage.start, passage.end);
  if (!tellsPlace.test(words)) return null;
  let best: number | null = null;
  let closest = { alike: -1, far: 0 };
  for (const place of placesAmong(after, words, added)) {
    if (place < notBefore) continue;
    const alike = alikeAround(before, passage, after, place);
    const far = Math.abs(place - expected);
    if (alike < closest.alike || (alike === closest.alike && far >= closest.far)) continue;
    [best, closest] = [place, { alike, far }];
  }
  return best === null ? null : { start: best, end: best + words.length };
}

/** Where words stand that are not wholly as they were: by half at least in one new part of the text. */
function placesAmong(text: string, words: string, added: readonly Range[]): number[] {
  const places = new Set<number>();
  const room = words.length - 1;
  for (const { start, end } of added) {
    if (end - start < words.length / 2) continue;
    const from = Math.max(0, start - room);
    const part = text.slice(from, end + room);
    for (let at = part.indexOf(words); at >= 0; at = part.indexOf(words, at + 1)) {
      const place = from + at;
      if (isWhole(text, place) && isWhole(text, place + words.length)) places.add(place);
    }
  }
  return [...places];
}

/** Whether no word goes on across a place. */
const isWhole = (text: string, place: number) =>
  !(isOfWord(text.charAt(place - 1)) && isOfWord(text.charAt(place)));

/** How much of the surroundings is alike, up to `context` on either side. */
function alikeAround(before: string, { start, end }: Range, after: string, place: number): number {
  const newEnd = place + end - start;
  let ahead = 0;
  while (ahead < context && same(before, start - ahead - 1, after, place - ahead - 1)) ahead += 1;
  let behind = 0;
  while (behind < context && same(before, end + behind, after, newEnd + behind)) behind += 1;
  return ahead + behind;
}

const same = (one: string, at: number, other: string, place: number) =>
  at >= 0 && at < one.length && one.charAt(at) === other.charAt(place);
