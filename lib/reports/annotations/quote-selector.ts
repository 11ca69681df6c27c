import type { Range } from '@/lib/ranges/range';

/** A quote with as much of what stands around it as tells it from every other place. */
export type Quote = { exact: string; prefix: string; suffix: string };

/** How much context a quote is given at least, in UTF-16 code units. */
const leastContext = 32;

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/**
 * Makes quotes of one text that each select one place of it: the context
 * grows until no other place has the same words in it. No context begins or
 * ends inside a character as readers see it.
 */
export function quoteSelectors(text: string): (range: Range) => Quote {
  const segments = graphemes.segment(text);
  /** Where the visible character at an offset begins, and where it ends. */
  const startOf = (offset: number) => segments.containing(offset)?.index ?? 0;
  const endOf = (offset: number) => {
    const character = segments.containing(offset);
    return character ? character.index + character.segment.length : text.length;
  };

  return ({ start, end }) => {
    const exact = text.slice(start, end);
    const others = placesOf(text, exact).filter((place) => place !== start);
    for (let context = leastContext; ; context *= 2) {
      const from = startOf(Math.max(0, start - context));
      const to = endOf(end + context - 1);
      const quote = { exact, prefix: text.slice(from, start), suffix: text.slice(end, to) };
      const isWhole = from === 0 && to === text.length;
      if (isWhole || !others.some((place) => hasContext(text, place, quote))) return quote;
    }
  };
}

/** Every place where words stand in a text, overlapping ones too. */
export function placesOf(text: string, words: string): number[] {
  const places: number[] = [];
  if (words === '') return places;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) places.push(at);
  return places;
}

/** Whether what stands around a place is the context of a quote. */
export function hasContext(text: string, place: number, { exact, prefix, suffix }: Quote): boolean {
  return (
    text.startsWith(suffix, place + exact.length) &&
    place >= prefix.length &&
    text.startsWith(prefix, place - prefix.length)
  );
}
