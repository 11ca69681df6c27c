/** How a word is written. */
export const SHAPE = {
  none: 0,
  digits: 1,
  lower: 2,
  capital: 3,
  title: 4,
  upper: 5,
  mixed: 6,
} as const;

/** Is it all small letters from a to z? Asked of every word several times over. */
export function isPlain(word: string): boolean {
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at);
    if (code < 97 || code > 122) return false;
  }
  return word !== '';
}

/** The shape of a word without marks around it; a letter of a script without case is `none`. */
export function shapeOf(word: string): number {
  if (word === '') return SHAPE.none;
  const code = word.charCodeAt(0);
  if ((code >= 48 && code <= 57) || code === 36) return SHAPE.digits;
  if (isPlain(word)) return SHAPE.lower;
  const small = word.toLowerCase();
  if (word === small) return small === small.toUpperCase() ? SHAPE.none : SHAPE.lower;
  if (word.length === 1) return SHAPE.capital;
  if (word === word.toUpperCase()) return SHAPE.upper;
  // "McNeil" and "Holt-Lund" are written like any name; "eBay" is not.
  return word.charAt(0) !== small.charAt(0) && word.charAt(1) === small.charAt(1)
    ? SHAPE.title
    : SHAPE.mixed;
}

/** The word in small letters; numbers and addresses stand for their kind, "09:40" for "00:00". */
export function coreOf(word: string): string {
  if (isPlain(word)) return word;
  if (word.includes('@')) return '@';
  if (/^(?:https?:|www\.)/i.test(word)) return 'www';
  const small = word.toLowerCase();
  return /[0-9]/.test(small) ? small.replace(/[0-9]/g, '0').replace(/0{5,}/g, '00000') : small;
}

const WORD_CHARACTER = /[\p{L}\p{N}\p{M}€£#]/u;

/** Is it part of a word, and no mark? Emoji are pairs of surrogates and count as marks. */
export function isWordCharacter(code: number): boolean {
  if (code >= 128) return WORD_CHARACTER.test(String.fromCharCode(code));
  const letter = code | 32;
  return (
    (letter >= 97 && letter <= 122) || (code >= 48 && code <= 57) || code === 36 || code === 37
  );
}

/** Marks with their long runs shortened and their quotation marks straight. */
export function marksOf(marks: string): string {
  if (marks === '') return marks;
  if (marks.length < 2 && !/[^\x20-\x7e]/.test(marks)) return marks;
  return marks
    .replace(/\s/g, '')
    .replace(/[“”«»„]|''/g, '"')
    .replace(/[‘’`]/g, "'")
    .replaceAll('―', '—')
    .replaceAll('…', '...')
    .replace(/\.{4,}/g, '....')
    .replace(/([^.])\1+/g, '$1$1');
}
