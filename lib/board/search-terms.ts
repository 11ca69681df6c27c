/** A word or a phrase that is searched for. */
export type SearchTerm = {
  words: string;
  /** It must not be found. */
  negated: boolean;
  /** It is still being typed, so that longer words that begin so are found as well. */
  open: boolean;
};

// A phrase in straight or typographic quotes, or what stands between spaces.
const piece = /(-?)(?:["“”„«»]([^"“”„«»]*)(["“”„«»]|$)|([^\s"“”„«»]+))/gu;
const hasWord = /[\p{L}\p{N}]/u;

/**
 * What somebody searches for, term by term: words, “phrases”, and -words that
 * must not be there. The last word may be the beginning of a longer one; in
 * quotes it is meant as it stands.
 */
export function searchTerms(search: string): SearchTerm[] {
  return [...search.matchAll(piece)].flatMap(([, minus, phrase, , word], index, all) => {
    const words = phrase ?? word ?? '';
    if (!hasWord.test(words)) return [];
    const isLast = index === all.length - 1;
    return [{ words, negated: minus === '-', open: isLast && word !== undefined }];
  });
}

// Of a script without spaces each character is a word to the index.
const indexedWord = /[\u2e80-\u2fdf\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]|[\p{L}\p{N}]+/gu;

/** Whether it is of words that have to stand next to one another, each of them whole. */
export function isPhrase({ words, negated, open }: SearchTerm): boolean {
  const found = words.match(indexedWord) ?? [];
  // Of a single character no longer word begins.
  const isWhole = !open || withoutSpaces.test(found.at(-1) ?? '');
  return !negated && isWhole && found.length > 1;
}

const folded = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
const wordPattern = /[\p{L}\p{N}\p{M}]+/gu;
const withoutSpaces = /^[\u2e80-\u2fdf\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]/u;

/** A piece of a text; `found` where it is what was searched for. */
export type FoundPiece = { text: string; found: boolean };

/**
 * A text cut where the words begin and end that were searched for. Words are
 * compared without accents and case, as the database finds them; of a phrase
 * each word is marked for itself.
 */
export function cutAtTerms(text: string, terms: readonly SearchTerm[]): FoundPiece[] {
  const sought = terms
    .filter(({ negated }) => !negated)
    .flatMap(({ words, open }) => {
      const all = words.match(wordPattern) ?? [];
      return all.map((word, at) => ({ word: folded(word), open: open && at === all.length - 1 }));
    });
  const isSought = (word: string) =>
    sought.some((one) => (one.open ? word.startsWith(one.word) : word === one.word));
  const pieces: FoundPiece[] = [];
  const add = (part: string, found: boolean) => {
    const last = pieces.at(-1);
    if (last && last.found === found) last.text += part;
    else if (part !== '') pieces.push({ text: part, found });
  };
  let from = 0;
  for (const match of text.matchAll(wordPattern)) {
    add(text.slice(from, match.index), false);
    from = match.index + match[0].length;
    const inside =
      withoutSpaces.test(match[0]) && sought.find(({ word }) => match[0].includes(word));
    if (!inside) add(match[0], isSought(folded(match[0])));
    else {
      const [before = '', ...rest] = match[0].split(inside.word);
      add(before, false);
      for (const part of rest) {
        add(inside.word, true);
        add(part, false);
      }
    }
  }
  add(text.slice(from), false);
  return pieces;
}
