import {
  LEADING_ABBREVIATIONS,
  NUMBER_ABBREVIATIONS,
  SOFT_ABBREVIATIONS,
} from '../sentences/abbreviations';
import type { Range } from '../types';

// The words of a sentence as the treebanks cut them, since the tagger and the parser have learnt
// from those: contractions and possessives apart ("do|n't", "Rome|'s"), hyphens a mark of their
// own, abbreviations with their full stops. Only names such as "B-52" are kept whole: taken apart
// they lead the parser astray.

const TOKEN =
  /(?:https?:\/\/|www\.)[^\s<>"“”]+[^\s<>"“”.,;:!?)\]]|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|(?:\p{L}\.){2,}|\p{Lu}-(?:\p{Lu}\p{L}{0,4}\.)+(?=[),])|[\p{N}]+(?:[.,:][\p{N}]+)*(?:st|nd|rd|th|s)?(?![\p{L}\p{N}])|\p{Lu}{1,6}-(?:\p{Lu}{1,4}|\p{N}{1,4})(?![\p{L}\p{N}])|[\p{L}\p{M}\p{N}_]+(?:['’][\p{L}\p{M}]+)*|\.{2,}|…|-{2,}|[!?]{2,}|[^\s]/gu;

const NEGATION = /^(.+)(n['’]t)$/iu;
const CLITIC = /^(.+)(['’](?:s|re|ve|ll|d|m))$/iu;

/** The words and marks of `sentence`, in order, in UTF-16 code units of `text`. */
export function tokensOf(text: string, sentence: Range): { starts: Int32Array; ends: Int32Array } {
  const starts: number[] = [];
  const ends: number[] = [];
  const add = (start: number, end: number) => {
    starts.push(start);
    ends.push(end);
  };
  const slice = text.slice(sentence.start, sentence.end);
  TOKEN.lastIndex = 0;
  for (let found = TOKEN.exec(slice); found; found = TOKEN.exec(slice)) {
    const [word] = found;
    const start = sentence.start + found.index;
    const end = start + word.length;
    if (slice[found.index + word.length] === '.' && keepsStop(slice, word, found.index)) {
      TOKEN.lastIndex++;
      add(start, end + 1);
    } else addWord(word, start, end, add);
  }
  return { starts: new Int32Array(starts), ends: new Int32Array(ends) };
}

function addWord(
  word: string,
  start: number,
  end: number,
  add: (start: number, end: number) => void,
): void {
  if (word.length > 2 && /['’]/.test(word)) {
    const parts = NEGATION.exec(word) ?? CLITIC.exec(word);
    const first = parts?.[1];
    if (first !== undefined) {
      add(start, start + first.length);
      add(start + first.length, end);
      return;
    }
  }
  if (word.length === 6 && word.toLowerCase() === 'cannot') {
    add(start, start + 3);
    add(start + 3, end);
  } else add(start, end);
}

/** Does the full stop after the word at `at` belong to it? */
function keepsStop(slice: string, word: string, at: number): boolean {
  const lower = word.toLowerCase();
  const last = at + word.length + 1 >= slice.trimEnd().length;
  if (/^\p{Lu}$/u.test(word)) return !last;
  if (LEADING_ABBREVIATIONS.has(lower)) return !last;
  if (NUMBER_ABBREVIATIONS.has(lower)) {
    return /^\s+\d/.test(slice.slice(at + word.length + 1, at + word.length + 12));
  }
  return (
    SOFT_ABBREVIATIONS.has(lower) && (/^\p{Lu}/u.test(word) || lower === 'etc') && lower !== 'no'
  );
}
