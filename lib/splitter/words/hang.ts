import type { Word } from './analysis';

/**
 * The first word that fits, of the one at `index` and those it hangs on, upwards; -1 where none does.
 * It looks at no more words than there are: a fault in a tree ends no process.
 */
export function firstAbove(
  words: readonly Word[],
  index: number,
  fits: (at: number) => boolean,
): number {
  let at = index;
  for (let left = words.length; left > 0 && at >= 0; left--) {
    if (fits(at)) return at;
    at = words[at]?.head ?? -1;
  }
  return -1;
}

/** Does the word hang, however far below, on the word at `top`, or is it that word? */
export function descends(words: readonly Word[], index: number, top: number): boolean {
  let at = index;
  for (let left = words.length; left > 0 && at >= 0; left--) {
    if (at === top) return true;
    at = words[at]?.head ?? -1;
  }
  return false;
}

/** Does every word hang, however far below, on the one that hangs on none? */
export function isTree(words: readonly Word[]): boolean {
  /** The word from which a word was first met on the way up; each is walked over once. */
  const met = new Int32Array(words.length).fill(-1);
  let tops = 0;
  for (let from = 0; from < words.length; from++) {
    let at = from;
    while (at >= 0 && at < words.length && met[at] === -1) {
      met[at] = from;
      at = words[at]?.head ?? -1;
    }
    // Met on this very way: it goes round.
    if (at >= 0 && met[at] === from) return false;
    if (at < 0) tops++;
  }
  return tops === 1 || words.length === 0;
}

/** Hangs a word on another as `label`, unless that one hangs below it: a tree stays a tree. */
export function hang(words: Word[], index: number, head: number, label: string): boolean {
  const word = words[index];
  if (!word || head < 0 || descends(words, head, index)) return false;
  Object.assign(word, { head, label });
  return true;
}

/** The first word that hangs on the one at `head` by such a relation; -1 where there is none. */
export const childIndex = (words: readonly Word[], head: number, label: RegExp): number =>
  words.findIndex((word) => word.head === head && label.test(word.label));

/** Has the verb a subject of its own, a clause or a bare "it" or "there" included? */
export const hasSubject = (words: readonly Word[], verb: number): boolean =>
  childIndex(words, verb, /^(?:nsubj|csubj|expl)/) >= 0;

/** The word at `index` if it is a verb, or else the nearest above it that is one; -1 where none is. */
export const verbAbove = (words: readonly Word[], index: number): number =>
  firstAbove(words, index, (at) => words[at]?.pos === 'VERB');
