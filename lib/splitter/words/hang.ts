import type { Word } from './analysis';

/** Does the word hang, however far below, on the word at `top`, or is it that word? */
export function descends(words: readonly Word[], index: number, top: number): boolean {
  for (let k = index; k >= 0; k = words[k]?.head ?? -1) if (k === top) return true;
  return false;
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

/** The word at `index` if it is a verb, or else the nearest above it that is one; -1 where none is. */
export function verbAbove(words: readonly Word[], index: number): number {
  let at = index;
  while (at >= 0 && words[at]?.pos !== 'VERB') at = words[at]?.head ?? -1;
  return at;
}
