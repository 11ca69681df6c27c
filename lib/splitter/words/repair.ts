import type { Word } from './analysis';

// What the parser does now and then although no English sentence can be so.

/** Hangs what cannot hang where the parser hung it on the nearest word that can carry it. */
export function repairTree(words: Word[]): void {
  for (const [i, word] of words.entries()) {
    if (/^acl/.test(word.label)) hangOnNoun(words, i);
    else if (word.label === 'appos' && words[i - 1]?.pos === 'ADP') word.label = 'nmod';
  }
}

const isNominal = (word: Word | undefined) =>
  word !== undefined && /^(?:NOUN|PROPN|PRON|NUM)$/.test(word.pos);

/** A clause that describes a phrase hangs on a noun before it, which the verb above governs. */
function hangOnNoun(words: Word[], clause: number): void {
  const word = words[clause];
  if (!word || word.head < 0 || word.head > clause) return;
  const governor = words[word.head];
  if (governor?.pos !== 'VERB') return;
  for (let k = opening(words, clause) - 1; k > word.head; k--) {
    const candidate = words[k];
    if (!isNominal(candidate) || candidate?.head !== word.head) continue;
    word.head = k;
    return;
  }
}

/** The first word of the branch at `top`, as far as it goes on without a gap. */
function opening(words: readonly Word[], top: number): number {
  let from = top;
  while (from > 0 && descends(words, from - 1, top)) from--;
  return from;
}

function descends(words: readonly Word[], index: number, top: number): boolean {
  for (let k = index; k >= 0; k = words[k]?.head ?? -1) if (k === top) return true;
  return false;
}
