import { isTensedTag } from '../model/tense';
import type { Range } from '../types';
import type { Analysis, Word } from './analysis';

/** The word's own index and those of all words below it, ascending; without whole branches at `cut`. */
export function subtree(
  { children }: Analysis,
  top: number,
  cut: (index: number) => boolean = () => false,
): number[] {
  const found: number[] = [];
  let ordered = true;
  const add = (index: number) => {
    ordered &&= index > (found.at(-1) ?? -1);
    found.push(index);
  };
  const collect = (index: number) => {
    let own = false;
    for (const child of children[index] ?? []) {
      if (child > index && !own) {
        add(index);
        own = true;
      }
      if (!cut(child)) collect(child);
    }
    if (!own) add(index);
  };
  collect(top);
  // Only where arcs cross are the words not met in their order.
  return ordered ? found : found.sort((a, b) => a - b);
}

/** The first child of a word whose relation is one of `labels`, or null. */
export function childOf(
  { words, children }: Analysis,
  index: number,
  ...labels: string[]
): number | null {
  return children[index]?.find((child) => labels.includes(words[child]?.label ?? '')) ?? null;
}

export function childrenOf(
  { words, children }: Analysis,
  index: number,
  ...labels: string[]
): number[] {
  return children[index]?.filter((child) => labels.includes(words[child]?.label ?? '')) ?? [];
}

/** The subject of a clause, its own only. */
export const subjectOf = (analysis: Analysis, index: number): number | null =>
  childOf(analysis, index, 'nsubj', 'nsubj:pass', 'csubj', 'csubj:pass', 'expl');

/** Does the word head a clause, as a verb or as what a form of "be" says of its subject? */
export function isPredicate(analysis: Analysis, index: number): boolean {
  const word = analysis.words[index];
  if (!word) return false;
  if (word.pos === 'VERB') return true;
  if (word.pos === 'AUX') return childOf(analysis, index, 'nsubj', 'expl', 'obj') !== null;
  return childOf(analysis, index, 'cop', 'nsubj', 'nsubj:pass', 'expl') !== null;
}

/** Is any word of the clause a verb with tense? */
export function isTensedClause(analysis: Analysis, index: number): boolean {
  const word = analysis.words[index];
  if (!word) return false;
  if (isTensedTag(word.tag)) return true;
  return childrenOf(analysis, index, 'aux', 'aux:pass', 'cop').some((child) =>
    isTensedTag(analysis.words[child]?.tag),
  );
}

const EDGE_MARK = /^[.,;:'"“”‘’–—!?…-]+$/;

export const isEdgeMark = (word: Word | undefined): boolean =>
  word !== undefined && EDGE_MARK.test(word.text);

/** `indices` without marks at either end. */
export function trimmed({ words }: Analysis, indices: readonly number[]): number[] {
  let from = 0;
  let to = indices.length;
  while (from < to && isEdgeMark(words[indices[from] as number])) from++;
  while (to > from && isEdgeMark(words[indices[to - 1] as number])) to--;
  return indices.slice(from, to);
}

/** The ranges of some words: neighbours make one range, with what stands between them. */
export function rangesOf({ words }: Analysis, indices: readonly number[]): Range[] {
  const ranges: Range[] = [];
  let previous = -2;
  for (const index of indices) {
    const word = words[index];
    if (!word) continue;
    const open = ranges.at(-1);
    if (open && index === previous + 1) open.end = word.end;
    else ranges.push({ start: word.start, end: word.end });
    previous = index;
  }
  return ranges;
}

/** From the first of some words to the last of them; null of none. */
export function spanOf({ words }: Analysis, indices: readonly number[]): Range | null {
  const start = words[indices[0] ?? -1]?.start;
  const end = words[indices.at(-1) ?? -1]?.end;
  return start === undefined || end === undefined ? null : { start, end };
}
