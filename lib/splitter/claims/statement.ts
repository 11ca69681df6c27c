import type { Analysis } from '../words/analysis';
import { isEdgeMark, subtree } from '../words/tree';

/** One thing a sentence asserts, as indices of its words. */
export type Statement = {
  /** The words that carry it, ascending. */
  words: number[];
  /** The wording in the order in which it is to be read: words by index, and glue such as "is". */
  wording: (number | string)[];
  /** The word that asserts: a verb, or a noun that names something. */
  head: number;
  /** False for a finer reading of another statement, which a reviewer may take instead. */
  primary: boolean;
};

export const ascending = (a: number, b: number) => a - b;

export const unique = (indices: readonly number[]): number[] =>
  [...new Set(indices)].sort(ascending);

/** Conjunctions that turn a statement into its opposite where they are left out. */
export const NEGATES = /^(?:neither|nor)$/;

/** Some words without marks at either end, and without the "and" or "that" that led up to them. */
export function bare({ words }: Analysis, indices: readonly number[]): number[] {
  const empty = (index: number | undefined) =>
    index !== undefined &&
    (isEdgeMark(words[index]) ||
      (words[index]?.pos === 'CCONJ' && !NEGATES.test(words[index]?.lower ?? '')));
  let from = 0;
  let to = indices.length;
  /** Does a quotation open here and close before the end: "“major gaps” remained"? */
  const quotes = (rest: readonly number[]) => {
    const marks = rest.filter((index) => /^["“”]$/.test(words[index]?.text ?? ''));
    const closing = rest.indexOf(marks[1] ?? -1);
    return (
      marks[0] === rest[0] && closing > 0 && rest.slice(closing).some((k) => !isEdgeMark(words[k]))
    );
  };
  const leads = (index: number | undefined) => {
    const word = words[index ?? -1];
    if (word?.tag === 'WRB') return /^(?:when|where)$/.test(word.lower);
    if (/^(?:though|although|whereas)$/.test(word?.lower ?? '')) return true;
    if (word?.lower === 'that') return !/^(?:V|MD)/.test(words[(index ?? -1) + 1]?.tag ?? '');
    return empty(index);
  };
  while (from < to && leads(indices[from]) && !quotes(indices.slice(from))) from++;
  while (to > from && empty(indices[to - 1])) to--;
  return indices.slice(from, to);
}

/** Some words without the marks that something cut away has left hanging, and with whole brackets. */
export function tidy({ words }: Analysis, indices: readonly number[]): number[] {
  const carried = new Set(indices);
  const hanging = (k: number) =>
    /^[,;:—–-]+$/.test(words[k]?.text ?? '') &&
    !(carried.has(k + 1) && (carried.has(k - 1) || sumsUp(words, k)));
  const kept = indices.filter((k) => !hanging(k));
  const open: number[] = [];
  const lone = new Set<number>();
  for (const k of kept) {
    if (words[k]?.text === '(') open.push(k);
    else if (words[k]?.text === ')' && open.pop() === undefined) lone.add(k);
  }
  for (const k of open) lone.add(k);
  return lone.size > 0 ? kept.filter((k) => !lone.has(k)) : kept;
}

/** "… of a system, the first halt since 2001": does what sums up the rest stand behind this comma? */
function sumsUp(words: Analysis['words'], comma: number): boolean {
  let top = comma + 1;
  while ((words[top]?.head ?? -1) > comma) top = words[top]?.head ?? -1;
  const word = words[top];
  const names = word?.label === 'parataxis' && word.pos === 'NOUN';
  return words[comma]?.text === ',' && (names || word?.tag === 'JJS');
}

/** The statement with its words and its wording tidied. */
export function tidied(analysis: Analysis, statement: Statement): Statement {
  const words = bare(analysis, tidy(analysis, statement.words));
  const kept = new Set(words);
  const wording = statement.wording.filter((part) => typeof part === 'string' || kept.has(part));
  return { ...statement, words, wording };
}

/** A statement whose wording is its words, in the order of the text. */
export function plainStatement(
  analysis: Analysis,
  words: readonly number[],
  head: number,
  primary = true,
): Statement {
  const kept = bare(analysis, unique(words));
  return { words: kept, wording: kept, head, primary };
}

/** A phrase, some glue, and what is said of it: "Ada Wern" + "is" + "a harbour pilot". */
export function joinedStatement(
  analysis: Analysis,
  subject: readonly number[],
  glue: string | null,
  rest: readonly number[],
  head: number,
  primary = true,
): Statement {
  const first = bare(analysis, unique(subject));
  const second = bare(analysis, unique(rest));
  return {
    words: unique([...first, ...second]),
    wording: glue === null ? [...first, ...second] : [...first, glue, ...second],
    head,
    primary,
  };
}

/** All words below `top`, without the branches at `cut`. */
export function branch(analysis: Analysis, top: number, cut: ReadonlySet<number>): number[] {
  return subtree(analysis, top, (index) => cut.has(index));
}
