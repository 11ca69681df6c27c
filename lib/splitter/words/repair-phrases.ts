import type { Word } from './analysis';
import { hang } from './hang';

/** Mends what the parser does inside phrases that count or describe. */
export function repairPhrases(words: Word[]): void {
  for (const i of words.keys()) {
    limitFigure(words, i);
    setAside(words, i);
  }
}

/** "More than 200 schools remained closed": what limits a figure hangs on it and heads nothing. */
function limitFigure(words: Word[], more: number): void {
  const [limit, than, figure] = words.slice(more, more + 3);
  if (!limit || !than || figure?.pos !== 'NUM' || limit.head === more + 2) return;
  if (!/^(?:more|less|fewer)$/.test(limit.lower) || than.lower !== 'than') return;
  if (limit.head < 0 && !handOver(words, more)) return;
  if (!hang(words, more, more + 2, 'advmod')) return;
  hang(words, more + 1, more, 'fixed');
  for (const [k, word] of words.entries())
    if (word.head === more && k !== more + 1) word.head = more + 2;
}

/** Makes the verb that is joined to the root the root, with all that hung on the old one. */
function handOver(words: Word[], root: number): boolean {
  const heir = words.findIndex(
    ({ head, label, pos }) => head === root && label === 'conj' && pos === 'VERB',
  );
  if (heir < 0) return false;
  for (const word of words) if (word.head === root) word.head = heir;
  Object.assign(words[heir] ?? {}, { head: -1, label: 'root' });
  Object.assign(words[root] ?? {}, { head: heir, label: 'dep' });
  return true;
}

/** "Three soldiers, two of them officers, died": a part of those named before, and no more of them. */
function setAside(words: Word[], phrase: number): void {
  const word = words[phrase];
  if (!word || !/^(?:conj|appos|nsubj)$/.test(word.label) || word.head > phrase) return;
  const part = words.findIndex(
    ({ pos, head }, k) =>
      k < phrase && k > word.head && pos === 'NUM' && (head === phrase || k === phrase),
  );
  if (part < 0 || words[part + 1]?.lower !== 'of' || words[part - 1]?.text !== ',') return;
  if (!/^(?:them|whom|these|those)$/.test(words[part + 2]?.lower ?? '')) return;
  word.label = 'parataxis';
  const closing = words.findIndex(({ text }, k) => k > phrase && text === ',');
  if (closing === phrase + 1) hang(words, closing, phrase, 'punct');
}
