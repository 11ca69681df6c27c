import type { Range } from '@/lib/ranges/range';
import { type Found, findQuote } from './find-quote';

/**
 * Finds the words of a claim that come without a place. Where the text does not
 * have them to the letter they are looked for as readers compare them: capitals,
 * the shape of quotation marks and dashes, white space, a full stop at the end
 * and what somebody has put in square brackets make no difference. They are
 * found where they stand in one place only.
 */
export function findWords(text: string, words: string): Found {
  const exact = findQuote(text, { exact: words, prefix: '', suffix: '' }, null);
  if ('range' in exact) return exact;
  const sought = fold(words.replace(/\s*\[[^\]]*\]/g, ''))
    .letters.replace(/[.\s]+$/, '')
    .trimStart();
  if (sought === '') return exact;
  const { letters, places } = foldOnce(text);
  const at = letters.indexOf(sought);
  if (at === -1 || letters.indexOf(sought, at + 1) !== -1) return exact;
  const [start, last] = [places[at], places[at + sought.length - 1]];
  if (!start || !last) return exact;
  return { range: { start: start.start, end: last.end } };
}

const alike: Record<string, string> = {
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '‘': "'",
  '’': "'",
  '–': '-',
  '—': '-',
  '‑': '-',
};

let last = { text: '', folded: fold('') };

/** The same for a text that many claims are looked for in, one after the other. */
function foldOnce(text: string): ReturnType<typeof fold> {
  if (last.text !== text) last = { text, folded: fold(text) };
  return last.folded;
}

/** A text as it is compared, and of each code unit of that where it comes from. */
function fold(text: string): { letters: string; places: Range[] } {
  let letters = '';
  const places: Range[] = [];
  let at = 0;
  for (const character of text) {
    const place = { start: at, end: at + character.length };
    at = place.end;
    const isSpace = /\s/.test(character);
    if (isSpace && letters.endsWith(' ')) continue;
    const folded = isSpace ? ' ' : (alike[character] ?? character.toLowerCase());
    letters += folded;
    for (let unit = 0; unit < folded.length; unit += 1) places.push(place);
  }
  return { letters, places };
}
